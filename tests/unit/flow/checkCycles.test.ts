import { describe, expect, it } from 'vitest';
import { checkCycles } from '../../../src/flow/checkCycles.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { buildFlow, is } from '../../support/buildFlow.ts';

const found = (conditions: Record<string, Condition>) =>
  checkCycles(
    buildFlow({ conditions: Object.entries(conditions).map(([id, when]) => ({ id, when })) }),
  ).map((each) => `${each.code} ${each.where}`);
const to = (condition: string): Condition => ({ condition });
const test = is('in-pain', 'yes');

describe('checkCycles', () => {
  it('finds every condition of a circle, and not those that only lead to it', () => {
    expect(found({ a: to('b'), b: { not: { any: [test, to('c')] } }, c: to('a') })).toEqual([
      'flow/condition-cycle conditions[0].when',
      'flow/condition-cycle conditions[1].when',
      'flow/condition-cycle conditions[2].when',
    ]);
    expect(found({ a: to('b'), b: to('b') })).toContain('flow/condition-cycle conditions[1].when');
    expect(found({ a: to('b'), b: to('b') })).not.toContain(
      'flow/condition-cycle conditions[0].when',
    );
  });

  it('takes a condition that is used twice', () => {
    expect(
      found({ a: test, b: { all: [to('a'), to('a')] }, c: { all: [to('a'), to('b')] } }),
    ).toEqual([]);
  });

  it('finds names within names that grow beyond measure', () => {
    const doubled = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `c${i}`,
        i === 0 ? test : { all: [to(`c${i - 1}`), to(`c${i - 1}`)] },
      ]),
    );
    expect(found(doubled)[0]).toMatch(/^flow\/condition-size/);
  });

  it('finds names within names that are too deep, without running out of stack', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`c${i}`, i === 499 ? test : to(`c${i + 1}`)]),
    );
    expect(found(chain)[0]).toMatch(/^flow\/condition-size/);
  });

  it('leaves names that lead nowhere to others', () => {
    expect(found({ a: to('nowhere') })).toEqual([]);
  });
});
