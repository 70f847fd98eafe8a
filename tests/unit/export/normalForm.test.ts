import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlways, isTest, openForm } from '../../../src/export/normalForm.ts';
import { holds } from '../../../src/flow/predicate.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, multiple, scale, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { formHolds } from '../../support/formHolds.ts';
import { smallFlow } from '../../support/smallFlow.ts';

/** About this many of these, from all of them. */
const some = <T>(all: readonly T[], most: number): readonly T[] =>
  all.filter((_, i) => i % Math.ceil(all.length / most) === 0);

const flow = buildFlow({
  conditions: [{ id: 'hurts', when: is('in-pain', 'yes') }],
  questions: [
    single('in-pain'),
    multiple('also-uses', { when: is('in-pain', 'yes') }),
    scale('visits'),
  ],
});
const form = (condition: Condition) => openForm(condition, flow);
const one = (question: string, values: string[], open = false) => ({
  kind: 'one',
  question,
  values,
  open,
});

describe('openForm', () => {
  it('says of a question with one answer which answers will do', () => {
    expect(form(is('in-pain', 'yes'))).toEqual(one('in-pain', ['yes']));
    expect(form({ not: is('in-pain', 'yes') })).toEqual(
      one('in-pain', ['no', 'rather-not-say'], true),
    );
  });

  it('says of a scale which points will do', () => {
    const high: Condition = { question: 'visits', atLeast: 3 };
    expect(form(high)).toEqual(one('visits', ['3', '4']));
    expect(form({ not: high })).toEqual(one('visits', ['0', '1', '2'], true));
  });

  it('opens names', () => {
    expect(form({ condition: 'hurts' })).toEqual(one('in-pain', ['yes']));
  });

  it('knows that nothing is unknown off the path', () => {
    expect(form({ question: 'also-uses', unknown: true })).toEqual({
      kind: 'all',
      parts: [
        one('in-pain', ['yes']),
        { kind: 'has', question: 'also-uses', answer: 'alcohol', not: true },
        { kind: 'has', question: 'also-uses', answer: 'sedatives', not: true },
        { kind: 'has', question: 'also-uses', answer: 'none', not: true },
      ],
    });
  });

  it('turns all and any round under not', () => {
    const both: Condition = {
      all: [is('in-pain', 'yes'), { question: 'also-uses', includes: 'alcohol' }],
    };
    expect(form({ not: both })).toEqual({
      kind: 'any',
      parts: [
        one('in-pain', ['no', 'rather-not-say'], true),
        { kind: 'has', question: 'also-uses', answer: 'alcohol', not: true },
      ],
    });
  });

  it('holds where the condition holds, for all answers to small flows', () => {
    fc.assert(
      fc.property(smallFlow, (small) => {
        const when = small.options.flatMap((option) =>
          option.notes.flatMap((note) => note.when ?? []),
        );
        const people = some(everyone(small), 150);
        for (const condition of when) {
          const opened = openForm(condition, small);
          for (const answers of people) {
            const scope = { flow: small, ...walk(small, answers) };
            expect(formHolds(opened, scope)).toBe(holds(condition, scope));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('isTest and isAlways', () => {
  it('tell tests from what is made of them', () => {
    expect(isTest(form(is('in-pain', 'yes')))).toBe(true);
    expect(isTest(form({ all: [] }))).toBe(false);
    expect(isAlways(form({ all: [] }))).toBe(true);
    expect(isAlways(form({ any: [] }))).toBe(false);
  });
});
