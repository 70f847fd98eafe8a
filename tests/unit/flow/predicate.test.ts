import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import {
  holds,
  namedCondition,
  partsOf,
  questionsIn,
  questionsOfRun,
  runOf,
} from '../../../src/flow/predicate.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, multiple, scale, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  runs: [{ id: 'signs' }],
  conditions: [
    { id: 'hurts', when: is('in-pain', 'yes') },
    {
      id: 'hurts-and-drinks',
      when: { all: [{ condition: 'hurts' }, { question: 'also-uses', includes: 'alcohol' }] },
    },
  ],
  questions: [
    single('in-pain'),
    single('since', { when: is('in-pain', 'yes') }),
    multiple('also-uses'),
    scale('fewer-visits'),
    single('sign-time', { run: 'signs' }),
    single('sign-harm', { run: 'signs' }),
    single('sign-duties', { run: 'signs', when: is('in-pain', 'yes') }),
  ],
});

const scopeOf = (answers: Answers) => ({ flow, ...walk(flow, answers) });
const holdsFor = (condition: Condition, answers: Answers) => holds(condition, scopeOf(answers));

describe('holds', () => {
  it('tests a single answer with is', () => {
    expect(holdsFor(is('in-pain', 'yes'), { 'in-pain': 'yes' })).toBe(true);
    expect(holdsFor(is('in-pain', 'yes'), { 'in-pain': 'no' })).toBe(false);
    expect(holdsFor(is('in-pain', 'yes'), {})).toBe(false);
  });

  it('tests several answers with includes', () => {
    const drinks: Condition = { question: 'also-uses', includes: 'alcohol' };
    expect(holdsFor(drinks, { 'also-uses': ['sedatives', 'alcohol'] })).toBe(true);
    expect(holdsFor(drinks, { 'also-uses': ['none'] })).toBe(false);
    expect(holdsFor(drinks, {})).toBe(false);
  });

  it('counts what is chosen with atLeast, exclusive answers not', () => {
    const two: Condition = { question: 'also-uses', atLeast: 2 };
    const one: Condition = { question: 'also-uses', atLeast: 1 };
    expect(holdsFor(two, { 'also-uses': ['alcohol', 'sedatives'] })).toBe(true);
    expect(holdsFor(two, { 'also-uses': ['alcohol'] })).toBe(false);
    expect(holdsFor(one, { 'also-uses': ['rather-not-say'] })).toBe(false);
    expect(holdsFor(one, { 'also-uses': ['none'] })).toBe(false);
  });

  it('compares a scale with atLeast, and not when it is open', () => {
    const three: Condition = { question: 'fewer-visits', atLeast: 3 };
    expect(holdsFor(three, { 'fewer-visits': 3 })).toBe(true);
    expect(holdsFor(three, { 'fewer-visits': 2 })).toBe(false);
    expect(holdsFor({ question: 'fewer-visits', atLeast: 0 }, {})).toBe(false);
  });

  it('finds unknown what is on the path without a telling answer', () => {
    const open: Condition = { question: 'in-pain', unknown: true };
    expect(holdsFor(open, {})).toBe(true);
    expect(holdsFor(open, { 'in-pain': 'rather-not-say' })).toBe(true);
    expect(holdsFor(open, { 'in-pain': 'no' })).toBe(false);
  });

  it('does not find unknown what is not asked', () => {
    const open: Condition = { question: 'since', unknown: true };
    expect(holdsFor(open, { 'in-pain': 'no' })).toBe(false);
    expect(holdsFor(open, { 'in-pain': 'yes' })).toBe(true);
  });

  it('does not read an answer off the path', () => {
    expect(holdsFor(is('since', 'yes'), { 'in-pain': 'no', since: 'yes' })).toBe(false);
  });

  it('counts the yes answers of a run, and the open ones only when told to', () => {
    const two: Condition = { run: 'signs', atLeast: 2 };
    const twoOrOpen: Condition = { run: 'signs', atLeast: 2, unknownCounts: true };
    expect(holdsFor(two, { 'sign-time': 'yes', 'sign-harm': 'yes' })).toBe(true);
    expect(holdsFor(two, { 'sign-time': 'yes' })).toBe(false);
    expect(holdsFor(twoOrOpen, { 'sign-time': 'yes' })).toBe(true);
    expect(holdsFor(twoOrOpen, { 'sign-time': 'yes', 'sign-harm': 'no' })).toBe(false);
  });

  it('reads named conditions within named conditions', () => {
    const both: Condition = { condition: 'hurts-and-drinks' };
    expect(holdsFor(both, { 'in-pain': 'yes', 'also-uses': ['alcohol'] })).toBe(true);
    expect(holdsFor(both, { 'in-pain': 'no', 'also-uses': ['alcohol'] })).toBe(false);
  });

  it('turns round, joins and chooses as logic has it', () => {
    const answers = fc.record({
      'in-pain': fc.constantFrom('yes', 'no', 'rather-not-say'),
      'fewer-visits': fc.integer({ min: 0, max: 4 }),
    });
    const a = is('in-pain', 'yes');
    const b: Condition = { question: 'fewer-visits', atLeast: 2 };
    fc.assert(
      fc.property(answers, (given) => {
        const [left, right] = [holdsFor(a, given), holdsFor(b, given)];
        expect(holdsFor({ all: [a, b] }, given)).toBe(left && right);
        expect(holdsFor({ any: [a, b] }, given)).toBe(left || right);
        expect(holdsFor({ not: { all: [a, b] } }, given)).toBe(
          holdsFor({ any: [{ not: a }, { not: b }] }, given),
        );
      }),
    );
  });

  it('throws for a name that leads nowhere, which no checked flow has', () => {
    expect(() => holdsFor({ condition: 'lost' }, {})).toThrow('lost');
  });
});

describe('runOf', () => {
  it('counts only what is on the path', () => {
    expect(runOf(scopeOf({ 'sign-time': 'yes', 'sign-duties': 'yes' }), 'signs')).toEqual({
      yes: 1,
      open: 1,
      of: 2,
    });
    expect(runOf(scopeOf({ 'in-pain': 'yes', 'sign-duties': 'yes' }), 'signs')).toEqual({
      yes: 1,
      open: 2,
      of: 3,
    });
  });
});

describe('questionsOfRun', () => {
  it('gives the questions of the run in order', () => {
    const ids = questionsOfRun(flow, 'signs').map((question) => question.id);
    expect(ids).toEqual(['sign-time', 'sign-harm', 'sign-duties']);
  });
});

describe('questionsIn', () => {
  it('goes through names and runs, each question once, in the order of the flow', () => {
    const condition: Condition = {
      any: [
        { run: 'signs', atLeast: 1 },
        { not: { condition: 'hurts-and-drinks' } },
        is('in-pain', 'no'),
      ],
    };
    expect(questionsIn(condition, flow)).toEqual([
      'in-pain',
      'also-uses',
      'sign-time',
      'sign-harm',
      'sign-duties',
    ]);
  });
});

describe('partsOf', () => {
  it('gives what a condition is made of, and nothing for a test', () => {
    const a = is('in-pain', 'yes');
    expect(partsOf({ all: [a, a] }, flow)).toEqual([a, a]);
    expect(partsOf({ not: a }, flow)).toEqual([a]);
    expect(partsOf({ condition: 'hurts' }, flow)).toEqual([namedCondition(flow, 'hurts')]);
    expect(partsOf(a, flow)).toEqual([]);
  });
});
