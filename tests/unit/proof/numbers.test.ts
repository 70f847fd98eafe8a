import { describe, expect, it } from 'vitest';
import type { Fact, NumberRecord } from '../../../src/flow/ledger.ts';
import { factsSchema, numbersSchema } from '../../../src/flow/ledger.ts';
import { wrongNumbers } from '../../../src/proof/numbers.ts';

const fact = (id: string, more: object = {}): object => ({
  id,
  statement: 'A statement.',
  certainty: 'moderate',
  status: 'verified',
  sources: ['s1'],
  population: 'people',
  comparator: 'others',
  time: '1 year',
  numbers: [
    { label: 'stayed', value: 74.6 },
    { label: 'left', value: 20 },
  ],
  drawable: true,
  ...more,
});
const record = (more: object = {}): object => ({
  id: 'r',
  fact: 'BUP-03',
  options: ['a'],
  of: 100,
  certainty: 'moderate',
  design: 'trial',
  time: { kind: 'within' },
  arms: [
    { id: 'one', n: 75 },
    { id: 'two', n: 20 },
  ],
  ...more,
});
const codes = (
  records: readonly object[],
  facts: readonly object[],
  lookup = (_key: string) => 'x',
): readonly string[] => {
  const parsedRecords: readonly NumberRecord[] = numbersSchema.parse(records);
  const parsedFacts: readonly Fact[] = factsSchema.parse(facts);
  return [...new Set(wrongNumbers(parsedRecords, parsedFacts, lookup).map(({ code }) => code))];
};

const withoutArmTwo = (key: string): string => (key.endsWith('arms.two') ? '' : 'x');

describe('wrongNumbers', () => {
  it('U-24: accepts a record that says what its fact says', () => {
    expect(codes([record()], [fact('BUP-03')])).toEqual([]);
  });

  it.each([
    ['numbers/complete', [record()], [fact('NTX-01')]],
    ['numbers/drawable', [record()], [fact('BUP-03', { drawable: false })]],
    ['numbers/drawable', [record()], [fact('BUP-03', { status: 'recalled' })]],
    ['numbers/agree', [record({ arms: [{ id: 'one', n: 76 }] })], [fact('BUP-03')]],
    [
      'numbers/denominator',
      [record({ arms: [{ id: 'one', n: 120 }] })],
      [fact('BUP-03', { numbers: [{ label: 'x', value: 120 }] })],
    ],
    [
      'numbers/small',
      [record({ arms: [{ id: 'one', n: 75, real: { n: 15, of: 20 } }] })],
      [fact('BUP-03')],
    ],
    [
      'numbers/one-picture',
      [record({ fact: 'MORT-01', options: ['methadone', 'buprenorphine'] })],
      [fact('MORT-01')],
    ],
    ['numbers/both-pairs', [record({ fact: 'NTX-06', set: 'x' })], [fact('NTX-06')]],
    ['numbers/both-times', [record({ fact: 'BUP-05' })], [fact('BUP-05')]],
  ])('finds %s', (code, records, facts) => {
    expect(codes(records, facts)).toEqual([code]);
  });

  it('finds a record without all its words', () => {
    expect(codes([record()], [fact('BUP-03')], withoutArmTwo)).toEqual(['numbers/complete']);
  });
});
