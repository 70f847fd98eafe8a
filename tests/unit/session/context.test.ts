import { describe, expect, it } from 'vitest';
import {
  arrive,
  goingBack,
  goingForward,
  initial,
  leaveFor,
  record,
  walkOf,
} from '../../../src/session/context.ts';
import type { SessionContext } from '../../../src/session/context.ts';
import { REVIEW } from '../../../src/session/place.ts';
import { fixtureFlow } from '../../support/fixtures.ts';

const flow = fixtureFlow('amending');
const contextWith = (more: Partial<SessionContext>): SessionContext => ({
  ...initial({ flow }),
  ...more,
});
const question = (id: string) => ({ at: 'question' as const, question: id });

describe('initial', () => {
  it('stands at the first question with nothing answered', () => {
    expect(initial({ flow })).toMatchObject({ answers: {}, current: 'for-whom', known: null });
  });

  it('keeps of earlier answers those that count', () => {
    const { answers } = initial({ flow, answers: { 'for-whom': 'me', 'their-age': 'child' } });
    expect(answers).toEqual({ 'for-whom': 'me' });
  });
});

describe('record', () => {
  it('adds, replaces and takes away one answer', () => {
    const context = contextWith({ answers: { 'for-whom': 'me' } });
    expect(record(context, 'my-age', 'adult')).toEqual({ 'for-whom': 'me', 'my-age': 'adult' });
    expect(record(context, 'for-whom', 'someone-else')).toEqual({ 'for-whom': 'someone-else' });
    expect(record(context, 'for-whom', null)).toEqual({});
    expect(context.answers).toEqual({ 'for-whom': 'me' });
  });
});

describe('leaveFor', () => {
  it('drops what does not count, tells how many, and keeps a list', () => {
    const context = contextWith({ answers: { 'for-whom': 'someone-else', 'my-age': 'adult' } });
    const left = leaveFor(context, REVIEW);
    expect(left).toMatchObject({
      answers: { 'for-whom': 'someone-else' },
      dropped: ['my-age'],
      justDropped: 1,
      heading: REVIEW,
    });
    expect(leaveFor(left, REVIEW)).toMatchObject({ dropped: ['my-age'], justDropped: 0 });
  });

  it('takes a question off the list when it is answered again', () => {
    const answers = { 'for-whom': 'me', 'my-age': 'adult' };
    expect(leaveFor(contextWith({ answers, dropped: ['my-age'] }), REVIEW).dropped).toEqual([]);
  });

  it('remembers while changing that the question was met', () => {
    expect(leaveFor(contextWith({ known: [] }), REVIEW).known).toEqual(['for-whom']);
    expect(leaveFor(contextWith({}), REVIEW).known).toBeNull();
  });
});

describe('arrive', () => {
  it('stands at the question or at the start of its part', () => {
    const there = arrive(contextWith({ heading: { at: 'part', question: 'sleeps' } }));
    expect(there).toMatchObject({ current: 'sleeps', atPart: true });
    expect(arrive({ ...there, heading: question('sleeps') }).atPart).toBe(false);
  });

  it('ends the change at the review, with a current question that is on the path', () => {
    const answers = { 'for-whom': 'someone-else', 'their-age': 'adult' };
    expect(arrive(contextWith({ answers, current: 'my-age', known: [] }))).toMatchObject({
      current: 'their-age',
      known: null,
    });
  });
});

describe('goingForward', () => {
  it('leads along the path in order, and to the review at its end', () => {
    const answers = { 'for-whom': 'someone-else' };
    expect(goingForward(contextWith({ answers }))).toEqual(question('their-age'));
    expect(goingForward(contextWith({ answers, current: 'their-age' }))).toBe(REVIEW);
  });

  it('leads from the start of a part to its question', () => {
    const answers = { 'for-whom': 'me', sleeps: 'no' };
    const context = contextWith({ answers, current: 'sleeps', atPart: true });
    expect(goingForward(context)).toEqual(question('sleeps'));
  });

  it('leads while changing to what is new, else to the review', () => {
    const context = contextWith({ answers: { 'for-whom': 'me', 'my-age': 'adult' } });
    expect(goingForward({ ...context, known: ['for-whom', 'my-age'] })).toEqual(question('sleeps'));
    expect(goingForward({ ...context, known: walkOf(context).path })).toBe(REVIEW);
  });
});

describe('goingBack', () => {
  it('leads to the question before, or to the start of the part', () => {
    const answers = { 'for-whom': 'me', 'my-age': 'adult', sleeps: 'no' };
    expect(goingBack(contextWith({ answers, current: 'my-age' }))).toEqual(question('for-whom'));
    expect(goingBack(contextWith({ answers, current: 'sleeps' }))).toEqual({
      at: 'part',
      question: 'sleeps',
    });
  });

  it('leads while changing to the review, but from a question that holds it up to the one before', () => {
    const known = ['for-whom'];
    expect(goingBack(contextWith({ known }))).toBe(REVIEW);
    const answers = { 'for-whom': 'me' };
    expect(goingBack(contextWith({ answers, known, current: 'my-age' }))).toEqual(
      question('for-whom'),
    );
  });
});
