import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/session/place.ts';
import { REVIEW, SUMMARY } from '../../../src/session/place.ts';
import { isSameSpot, mayReturn, spotOf, wayTo } from '../../../src/session/spot.ts';
import { sessionMachine } from '../../../src/session/machine.ts';
import type { SessionSnapshot } from '../../../src/session/selectors.ts';
import { getNextSnapshot } from 'xstate';
import { buildFlow, is, redFlag, single } from '../../support/buildFlow.ts';
import { at, begun, go, welcome } from '../../support/session.ts';

const flow = buildFlow({
  questions: [
    single('in-pain', { required: true }),
    single('since', { when: is('in-pain', 'yes') }),
    single('sleeps'),
  ],
  redFlags: [redFlag('danger', { interrupts: true, when: is('sleeps', 'no') })],
});

const follow = (from: SessionSnapshot, place: Place): SessionSnapshot =>
  wayTo(place).reduce((now, event) => getNextSnapshot(sessionMachine, now, event), from);

const toSleep = begun(flow, ['in-pain', 'yes'], 'next', 'next');
const toReview = go(toSleep, 'next');
const toSummary = go(toReview, 'confirm');

describe('spotOf', () => {
  it('is the question, the review or the summary', () => {
    expect(spotOf(toSleep)).toEqual({ at: 'question', question: 'sleeps' });
    expect(spotOf(toReview)).toEqual(REVIEW);
    expect(spotOf(toSummary)).toEqual(SUMMARY);
  });

  it('is nothing before the questions, and at a red flag', () => {
    expect(spotOf(welcome(flow))).toBe(null);
    expect(spotOf(go(welcome(flow), 'start'))).toBe(null);
    expect(spotOf(go(toSleep, ['sleeps', 'no'], 'next'))).toBe(null);
  });
});

describe('wayTo', () => {
  it.each([
    ['question', toSleep, 'inOrder: sleeps'],
    ['review', toReview, 'reviewing'],
    ['summary', toSummary, 'summary'],
  ])('U-54: leads back to the %s after a jump', (_name, from, there) => {
    const jumped = go(from, { goTo: 'in-pain' });
    expect(jumped.context.current).toBe('in-pain');
    const place = spotOf(from);
    expect(place && at(follow(jumped, place))).toBe(there);
  });
});

describe('mayReturn', () => {
  const sleeps: Place = { at: 'question', question: 'sleeps' };

  it('is so from elsewhere, and not where somebody is', () => {
    expect(mayReturn(go(toSleep, { goTo: 'in-pain' }), sleeps)).toBe(true);
    expect(mayReturn(toSleep, sleeps)).toBe(false);
  });

  it('is not so while something on the way must be answered, or the place is gone', () => {
    const open = go(toSummary, { goTo: 'in-pain' }, ['in-pain', null]);
    expect(mayReturn(open, SUMMARY)).toBe(false);
    const since: Place = { at: 'question', question: 'since' };
    expect(mayReturn(begun(flow, ['in-pain', 'no']), since)).toBe(false);
  });
});

describe('isSameSpot', () => {
  it('tells places apart', () => {
    expect(isSameSpot(REVIEW, REVIEW)).toBe(true);
    expect(isSameSpot(REVIEW, SUMMARY)).toBe(false);
    expect(isSameSpot(null, SUMMARY)).toBe(false);
    expect(isSameSpot(spotOf(toSleep), { at: 'question', question: 'sleeps' })).toBe(true);
  });
});
