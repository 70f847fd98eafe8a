import { describe, expect, it } from 'vitest';
import { checkTests } from '../../../src/flow/checkTests.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { buildFlow, multiple, note, option, scale, single } from '../../support/buildFlow.ts';

const flowWith = (when: Condition) =>
  buildFlow({
    runs: [{ id: 'signs' }, { id: 'empty' }],
    questions: [
      single('in-pain'),
      multiple('also-uses'),
      scale('fewer-visits', { min: 1 }),
      single('sign-a', { run: 'signs' }),
      single('sign-b', { run: 'signs' }),
    ],
    options: [option('talk', note('n', { when }))],
  });
const codes = (when: Condition) => checkTests(flowWith(when)).map((each) => each.code);

describe('checkTests', () => {
  it.each<Condition>([
    { question: 'in-pain', is: 'yes' },
    { question: 'in-pain', is: 'rather-not-say' },
    { question: 'in-pain', unknown: true },
    { question: 'also-uses', includes: 'none' },
    { question: 'also-uses', atLeast: 1 },
    { question: 'also-uses', atLeast: 2 },
    { question: 'also-uses', unknown: true },
    { question: 'fewer-visits', atLeast: 1 },
    { question: 'fewer-visits', atLeast: 4 },
    { run: 'signs', atLeast: 2 },
  ])('takes %j', (when) => {
    expect(codes(when)).toEqual([]);
  });

  it.each<Condition>([
    { question: 'in-pain', is: 'maybe' },
    { question: 'in-pain', includes: 'yes' },
    { question: 'in-pain', atLeast: 1 },
    { question: 'also-uses', is: 'alcohol' },
    { question: 'also-uses', includes: 'tea' },
    { question: 'also-uses', atLeast: 0 },
    { question: 'also-uses', atLeast: 3 },
    { question: 'fewer-visits', is: 'yes' },
    { question: 'fewer-visits', includes: 'yes' },
    { question: 'fewer-visits', unknown: true },
    { question: 'fewer-visits', atLeast: 0 },
    { question: 'fewer-visits', atLeast: 5 },
    { run: 'signs', atLeast: 0 },
    { run: 'signs', atLeast: 3 },
    { run: 'empty', atLeast: 1 },
  ])('refuses %j', (when) => {
    expect(codes(when)).toEqual(['flow/wrong-kind']);
  });

  it('finds empty lists wherever they stand', () => {
    expect(codes({ not: { any: [] } })).toEqual(['flow/empty-condition']);
    expect(codes({ all: [{ all: [] }, { any: [] }] })).toEqual([
      'flow/empty-condition',
      'flow/empty-condition',
    ]);
  });

  it('leaves unknown questions and runs to others', () => {
    expect(
      codes({
        any: [
          { question: 'lost', is: 'yes' },
          { run: 'lost', atLeast: 1 },
        ],
      }),
    ).toEqual([]);
  });
});
