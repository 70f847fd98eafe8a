import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../../src/flow/answers.ts';
import { holds } from '../../../src/flow/predicate.ts';
import { reasonFor } from '../../../src/flow/reason.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, multiple, scale, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { smallFlow } from '../../support/smallFlow.ts';

const flow = buildFlow({
  runs: [{ id: 'signs' }],
  conditions: [{ id: 'hurts', when: is('in-pain', 'yes') }],
  questions: [
    single('in-pain'),
    multiple('also-uses'),
    scale('fewer-visits'),
    single('sign-time', { run: 'signs' }),
    single('sign-harm', { run: 'signs' }),
  ],
});
const reason = (
  condition: Condition | undefined,
  answers: Record<string, string | string[] | number>,
) => reasonFor(condition, { flow, ...walk(flow, answers) });

describe('reasonFor', () => {
  it('is for everybody without a condition', () => {
    expect(reason(undefined, { 'in-pain': 'yes' })).toEqual({
      kind: 'everybody',
      because: [],
      notTold: [],
    });
  });

  it('names the answer that made it true, through a named condition', () => {
    expect(reason({ condition: 'hurts' }, { 'in-pain': 'yes' })).toEqual({
      kind: 'answered',
      because: [{ question: 'in-pain', answers: ['yes'] }],
      notTold: [],
    });
  });

  it('names only the parts of any that hold', () => {
    const any: Condition = {
      any: [is('in-pain', 'yes'), { question: 'also-uses', includes: 'alcohol' }],
    };
    expect(reason(any, { 'in-pain': 'no', 'also-uses': ['alcohol', 'sedatives'] }).because).toEqual(
      [{ question: 'also-uses', answers: ['alcohol'] }],
    );
  });

  it('joins several answers to one question', () => {
    const all: Condition = {
      all: [
        { question: 'also-uses', includes: 'alcohol' },
        { question: 'also-uses', includes: 'sedatives' },
      ],
    };
    expect(reason(all, { 'also-uses': ['sedatives', 'alcohol'] }).because).toEqual([
      { question: 'also-uses', answers: ['alcohol', 'sedatives'] },
    ]);
  });

  it('names the number of a scale, and everything that was counted', () => {
    expect(reason({ question: 'fewer-visits', atLeast: 2 }, { 'fewer-visits': 3 }).because).toEqual(
      [{ question: 'fewer-visits', answers: ['3'] }],
    );
    expect(
      reason({ question: 'also-uses', atLeast: 1 }, { 'also-uses': ['alcohol'] }).because,
    ).toEqual([{ question: 'also-uses', answers: ['alcohol'] }]);
  });

  it('names the yes answers of a run, and not the open ones', () => {
    const run: Condition = { run: 'signs', atLeast: 1, unknownCounts: true };
    expect(reason(run, { 'sign-harm': 'yes' })).toEqual({
      kind: 'answered',
      because: [{ question: 'sign-harm', answers: ['yes'] }],
      notTold: [],
    });
  });

  it('says what was not told when silence made it true', () => {
    expect(reason({ question: 'in-pain', unknown: true }, {})).toEqual({
      kind: 'not-told',
      because: [],
      notTold: ['in-pain'],
    });
  });

  it('gives no reason for what is absent', () => {
    expect(reason({ not: is('in-pain', 'yes') }, { 'in-pain': 'no' }).kind).toBe('everybody');
  });

  it('names only answers that were given, and silence that is there', () => {
    fc.assert(
      fc.property(smallFlow, fc.nat(), (small, pick) => {
        const all = everyone(small);
        const now = walk(small, all[pick % all.length] ?? {});
        const scope = { flow: small, ...now };
        for (const { when } of small.options.flatMap((option) => option.notes)) {
          if (!when || !holds(when, scope)) continue;
          const { because, notTold, kind } = reasonFor(when, scope);
          for (const { question, answers } of because) {
            const given = [now.live[question]].flat().map(String);
            expect(given).toEqual(expect.arrayContaining([...answers]));
          }
          expect(notTold.every((id) => now.path.includes(id) && isUnknown(now.live[id]))).toBe(
            true,
          );
          expect(kind === 'answered').toBe(because.length > 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
