import { describe, expect, it } from 'vitest';
import {
  answerTo,
  contradictionsOf,
  currentQuestion,
  hasPartScreens,
  mayReview,
  placeOf,
  progress,
  questionsInPart,
  redFlagNow,
  redFlagsNow,
  summaryOf,
  walkOf,
} from '../../../src/session/selectors.ts';
import { fixtureFlow } from '../../support/fixtures.ts';
import { begun, go, welcome } from '../../support/session.ts';

const parts = fixtureFlow('early-parts');
const hurts = begun(parts, ['in-pain', 'yes'], 'next', 'next');

describe('walkOf, currentQuestion and answerTo', () => {
  it('tell of the session as it is now', () => {
    expect(walkOf(hurts).path).toContain('eats');
    expect(currentQuestion(hurts).id).toBe('sleeps');
    expect(answerTo(hurts, 'in-pain')).toBe('yes');
    expect(answerTo(hurts, 'sleeps')).toBeUndefined();
  });
});

describe('summaryOf', () => {
  it('is there at any time', () => {
    expect(summaryOf(welcome(parts)).options).toHaveLength(2);
    expect(summaryOf(hurts).options[0]?.label).toBe('consider');
  });
});

describe('redFlagsNow and redFlagNow', () => {
  const flags = fixtureFlow('red-flag');
  const now = begun(flags, ['right-now', ['unsafe', 'overdose']], 'next');

  it('give all that hold, and the one on the screen', () => {
    expect(redFlagsNow(now).map((flag) => flag.id)).toEqual(['overdose', 'unsafe']);
    expect(redFlagNow(now)?.id).toBe('overdose');
    expect(redFlagNow(go(now, 'dismiss'))?.id).toBe('unsafe');
    expect(redFlagNow(go(now, 'dismiss', 'dismiss'))).toBeNull();
    expect(redFlagsNow(go(now, 'dismiss', 'dismiss'))).toHaveLength(2);
  });
});

describe('progress', () => {
  it('counts parts, not questions', () => {
    expect(progress(hurts)).toEqual({ part: 'body', number: 2, of: 4, run: null });
  });

  it('gives the place within a run, of those that are asked', () => {
    const run = begun(fixtureFlow('run'), 'next', 'next');
    expect(progress(run).run).toEqual({ id: 'signs', number: 2, of: 3 });
  });
});

describe('hasPartScreens and questionsInPart', () => {
  it('count what is on the path', () => {
    expect(questionsInPart(hurts)).toBe(2);
    expect(hasPartScreens(hurts)).toBe(true);
    expect(questionsInPart(begun(parts, ['in-pain', 'no'], 'next'))).toBe(1);
    expect(hasPartScreens(begun(fixtureFlow('single')))).toBe(false);
  });

  it('find none on the short way for someone else', () => {
    const other = begun(fixtureFlow('amending'), ['for-whom', 'someone-else'], 'next');
    expect(hasPartScreens(other)).toBe(false);
  });
});

describe('contradictionsOf', () => {
  it('gives those that these answers hold', () => {
    const young = begun(
      fixtureFlow('amending'),
      ['for-whom', 'me'],
      'next',
      ['my-age', 'child'],
      'next',
    );
    expect(contradictionsOf(young)).toEqual([]);
    expect(contradictionsOf(go(young, ['sleeps', 'no'])).map((each) => each.id)).toEqual(['age']);
  });
});

describe('placeOf', () => {
  const place = fixtureFlow('place');

  it('is the answer to the place question, and null when it tells nothing', () => {
    expect(placeOf(begun(place, ['country', 'france']))).toBe('france');
    expect(placeOf(begun(place, ['country', 'rather-not-say']))).toBeNull();
    expect(placeOf(begun(place))).toBeNull();
    expect(placeOf(hurts)).toBeNull();
  });
});

describe('mayReview', () => {
  it('holds behind the first part when nothing required is open', () => {
    expect(mayReview(begun(parts, ['in-pain', 'yes']))).toBe(false);
    expect(mayReview(hurts)).toBe(true);
  });
});
