import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openForm } from '../../../src/export/normalForm.ts';
import { simplify, whenOf } from '../../../src/export/simplify.ts';
import { holds } from '../../../src/flow/predicate.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, multiple, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { realFlow } from '../../support/fixtures.ts';
import { formHolds } from '../../support/formHolds.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';
import { smallFlow } from '../../support/smallFlow.ts';

/** About this many of these, from all of them. */
const some = <T>(all: readonly T[], most: number): readonly T[] =>
  all.filter((_, i) => i % Math.ceil(all.length / most) === 0);

const flow = buildFlow({
  questions: [single('a'), single('b', { when: is('a', 'yes') }), multiple('c')],
});
const short = (condition: Condition) => simplify(flow, openForm(condition, flow));
const one = (question: string, values: string[], open = false) => ({
  kind: 'one',
  question,
  values,
  open,
});
const has = (answer: string, not = false) => ({ kind: 'has', question: 'c', answer, not });
const ALWAYS = { kind: 'all', parts: [] };
const NEVER = { kind: 'any', parts: [] };

describe('simplify', () => {
  it('makes one test of several of one question', () => {
    expect(short({ any: [is('a', 'no'), is('a', 'yes')] })).toEqual(one('a', ['yes', 'no']));
    expect(short({ all: [{ not: is('a', 'no') }, { not: is('a', 'yes') }] })).toEqual(
      one('a', ['rather-not-say'], true),
    );
  });

  it('sees what always and what never holds', () => {
    expect(short({ any: [is('a', 'no'), { not: is('a', 'no') }] })).toEqual(ALWAYS);
    expect(short({ all: [is('a', 'no'), is('a', 'yes')] })).toEqual(NEVER);
    const has: Condition = { question: 'c', includes: 'alcohol' };
    expect(short({ any: [has, { not: has }] })).toEqual(ALWAYS);
    expect(short({ all: [has, { not: has }] })).toEqual(NEVER);
  });

  it('takes all within all apart, and keeps a test once', () => {
    const twice: Condition = { question: 'c', includes: 'alcohol' };
    expect(short({ all: [{ all: [is('a', 'yes'), twice] }, twice] })).toEqual({
      kind: 'all',
      parts: [one('a', ['yes']), has('alcohol')],
    });
  });

  it('drops what its neighbors already say', () => {
    const alcohol: Condition = { question: 'c', includes: 'alcohol' };
    expect(short({ any: [{ not: is('a', 'yes') }, { all: [is('a', 'no'), alcohol] }] })).toEqual(
      one('a', ['no', 'rather-not-say'], true),
    );
    expect(short({ all: [is('a', 'yes'), { any: [is('a', 'no'), alcohol] }] })).toEqual({
      kind: 'all',
      parts: [one('a', ['yes']), has('alcohol')],
    });
  });

  it('drops a side that its neighbors make certain', () => {
    const alcohol: Condition = { question: 'c', includes: 'alcohol' };
    const notNo: Condition = { any: [{ not: is('a', 'no') }, alcohol] };
    expect(short({ all: [is('a', 'yes'), notNo] })).toEqual(one('a', ['yes']));
  });

  it('keeps apart what is answered otherwise from what is not answered', () => {
    const alcohol: Condition = { question: 'c', includes: 'alcohol' };
    const others: Condition = { any: [is('a', 'no'), is('a', 'rather-not-say')] };
    expect(short({ any: [is('a', 'yes'), { all: [others, alcohol] }] })).toEqual({
      kind: 'any',
      parts: [
        one('a', ['yes']),
        { kind: 'all', parts: [one('a', ['no', 'rather-not-say']), has('alcohol')] },
      ],
    });
  });

  it('keeps one of two that are alike', () => {
    const alcohol: Condition = { question: 'c', includes: 'alcohol' };
    expect(short({ any: [alcohol, { all: [alcohol] }] })).toEqual(has('alcohol'));
  });

  it('leaves out what is known', () => {
    const condition: Condition = { all: [is('a', 'yes'), is('b', 'no')] };
    const known = [{ kind: 'one' as const, question: 'a', values: ['yes', 'no'], open: false }];
    expect(simplify(flow, openForm(condition, flow), known)).toEqual({
      kind: 'all',
      parts: [one('a', ['yes']), one('b', ['no'])],
    });
    const sure = [{ kind: 'one' as const, question: 'a', values: ['yes'], open: false }];
    expect(simplify(flow, openForm(condition, flow), sure)).toEqual(one('b', ['no']));
    const never = [{ kind: 'one' as const, question: 'a', values: ['no'], open: true }];
    expect(simplify(flow, openForm(condition, flow), never)).toEqual(NEVER);
  });

  it('says the same as the condition, for all answers to small flows', () => {
    fc.assert(
      fc.property(smallFlow, (small) => {
        const when = small.options.flatMap((option) =>
          option.notes.flatMap((note) => note.when ?? []),
        );
        const people = some(everyone(small), 150);
        for (const condition of when) {
          const form = simplify(small, openForm(condition, small));
          for (const answers of people) {
            const scope = { flow: small, ...walk(small, answers) };
            expect(formHolds(form, scope)).toBe(holds(condition, scope));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says the same as every condition of the real flow, for 200 sets of answers', () => {
    const real = realFlow('opioids');
    const conditions = [
      ...real.conditions.map(({ when }) => when),
      ...real.options.flatMap((option) => option.notes.flatMap((note) => note.when ?? [])),
      ...real.redFlags.flatMap((flag) => flag.when ?? []),
    ];
    const forms = conditions.map((condition) => simplify(real, openForm(condition, real)));
    for (let seed = 1; seed <= 200; seed += 1) {
      const scope = { flow: real, ...walk(real, randomAnswers(real, seed)) };
      const wrong = conditions.filter(
        (condition, i) =>
          formHolds(forms[i] ?? { kind: 'any', parts: [] }, scope) !== holds(condition, scope),
      );
      expect(wrong, `seed ${seed}`).toEqual([]);
    }
  });
});

describe('whenOf', () => {
  it('is the condition of a question in short', () => {
    expect(whenOf(flow, 'a')).toEqual(ALWAYS);
    expect(whenOf(flow, 'b')).toEqual(one('a', ['yes']));
  });
});
