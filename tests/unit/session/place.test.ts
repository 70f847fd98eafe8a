import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import { walk } from '../../../src/flow/walk.ts';
import {
  REVIEW,
  SUMMARY,
  afterPart,
  amendingNext,
  beginsPart,
  entryTo,
  firstUnanswered,
  following,
  interrupting,
  previous,
  stillDismissed,
} from '../../../src/session/place.ts';
import { fixtureFlow } from '../../support/fixtures.ts';

const parts = fixtureFlow('early-parts');
const walkWith = (answers: Answers) => walk(parts, answers);
const hurts = walkWith({ 'in-pain': 'yes' });
const fine = walkWith({ 'in-pain': 'no' });

describe('following and previous', () => {
  it('go along the path and end at its ends', () => {
    expect(following(fine, 'sleeps')).toBe('house');
    expect(following(hurts, 'sleeps')).toBe('eats');
    expect(following(fine, 'hopes')).toBeNull();
    expect(previous(fine, 'house')).toBe('sleeps');
    expect(previous(fine, 'in-pain')).toBeNull();
  });
});

describe('beginsPart', () => {
  it('holds for the first question of a later part with more than one', () => {
    expect(beginsPart(parts, hurts, 'sleeps')).toBe(true);
    expect(beginsPart(parts, hurts, 'eats')).toBe(false);
    expect(beginsPart(parts, fine, 'worries')).toBe(true);
  });

  it('does not hold for the first part, nor for a part with one question on this way', () => {
    expect(beginsPart(parts, hurts, 'in-pain')).toBe(false);
    expect(beginsPart(parts, fine, 'sleeps')).toBe(false);
    expect(beginsPart(parts, hurts, 'house')).toBe(false);
  });
});

describe('entryTo', () => {
  it('leads to the start of a part, to a question, or to the review', () => {
    expect(entryTo(parts, hurts, 'sleeps')).toEqual({ at: 'part', question: 'sleeps' });
    expect(entryTo(parts, hurts, 'eats')).toEqual({ at: 'question', question: 'eats' });
    expect(entryTo(parts, hurts, null)).toBe(REVIEW);
  });
});

describe('afterPart', () => {
  it('leads to the next part, or to the review after the last', () => {
    expect(afterPart(parts, hurts, 'sleeps')).toEqual({ at: 'question', question: 'house' });
    expect(afterPart(parts, hurts, 'house')).toEqual({ at: 'part', question: 'worries' });
    expect(afterPart(parts, hurts, 'worries')).toBe(REVIEW);
  });
});

describe('firstUnanswered', () => {
  it('gives the first question on the path without an answer', () => {
    expect(firstUnanswered(walkWith({ 'in-pain': 'no', house: 'yes' }))).toBe('sleeps');
    expect(firstUnanswered(walk(fixtureFlow('place'), { country: 'france' }))).toBeNull();
  });
});

describe('amendingNext', () => {
  it('leads to what is to be visited, then to what must be answered, then home', () => {
    expect(amendingNext(hurts, ['in-pain', 'sleeps'], REVIEW)).toEqual({
      at: 'question',
      question: 'eats',
    });
    expect(amendingNext(hurts, hurts.path, REVIEW)).toBe(REVIEW);
    expect(amendingNext(hurts, hurts.path, SUMMARY)).toBe(SUMMARY);
    const open = walkWith({});
    expect(amendingNext(open, open.path, SUMMARY)).toEqual({ at: 'question', question: 'in-pain' });
  });
});

const flags = fixtureFlow('red-flag');
const flagsFor = (...chosen: string[]) => walk(flags, { 'right-now': chosen, age: 'child' });

describe('interrupting', () => {
  it('gives those that interrupt, hold, and were not dismissed, in the order of the flow', () => {
    const now = flagsFor('unsafe', 'overdose');
    expect(interrupting(flags, now, []).map((flag) => flag.id)).toEqual(['overdose', 'unsafe']);
    expect(interrupting(flags, now, ['overdose']).map((flag) => flag.id)).toEqual(['unsafe']);
    expect(interrupting(flags, flagsFor('none'), [])).toEqual([]);
  });
});

describe('stillDismissed', () => {
  it('forgets the dismissed ones that hold no more', () => {
    expect(stillDismissed(flags, flagsFor('unsafe'), ['overdose', 'unsafe'])).toEqual(['unsafe']);
  });
});
