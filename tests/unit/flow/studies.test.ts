import { describe, expect, it } from 'vitest';
import type { NumberRecord } from '../../../src/flow/ledger.ts';
import { numbersSchema } from '../../../src/flow/ledger.ts';
import { byDenominator, countsOf, limitsOf, studiesOf } from '../../../src/flow/studies.ts';
import { readJson } from '../../support/fixtures.ts';

const [record] = numbersSchema.parse(readJson('flows/data/numbers.json'));
if (!record) throw new Error('There are no numbers');
const [arm] = record.arms;
if (!arm) throw new Error('There are no groups');

const bare = {
  ...record,
  of: 100 as const,
  certainty: 'low' as const,
  small: false,
  old: false,
};

const study = (id: string, options: string[], more: Partial<NumberRecord> = {}) => ({
  ...bare,
  id,
  options,
  ...more,
});

describe('studiesOf', () => {
  const other = study('other', ['rest']);
  const first = study('first', ['talk'], { set: 'pair' });
  const second = study('second', ['walk'], { set: 'pair' });

  it('brings along the others of a set, and nothing else', () => {
    expect(studiesOf([other, first, second], ['talk'])).toEqual([first, second]);
    expect(studiesOf([other, first, second], ['rest'])).toEqual([other]);
  });

  it('has none for options that no study is about', () => {
    expect(studiesOf([other, first], ['sing'])).toEqual([]);
  });
});

describe('byDenominator', () => {
  it('parts what is out of a hundred from what is out of a thousand', () => {
    const [hundred, deaths] = [study('a', ['talk']), study('b', ['talk'], { of: 1000 as const })];
    expect(byDenominator([hundred, deaths])).toEqual([[hundred], [deaths]]);
  });
});

describe('countsOf', () => {
  it('tells both sides of a count, and of a range', () => {
    const { range: _, ...one } = arm;
    expect(countsOf(bare, { ...one, n: 30 })).toEqual({ kind: 'one', counts: { n: 30, rest: 70 } });
    expect(countsOf(bare, { ...arm, range: [10, 20] })).toEqual({
      kind: 'range',
      counts: { low: 10, high: 20, restLow: 80, restHigh: 90 },
    });
  });

  it('tells nobody as nobody, and no count of it', () => {
    const { range: _, ...one } = arm;
    expect(countsOf(bare, { ...one, n: 0 })).toEqual({ kind: 'nobody', counts: {} });
  });
});

describe('limitsOf', () => {
  it('says how sure we are first, and always that these are averages', () => {
    expect(limitsOf({ ...bare, design: 'trial' })).toEqual(['low', 'averages']);
  });

  it('adds why a study may not hold for everybody', () => {
    expect(limitsOf({ ...bare, small: true, old: true, design: 'observational' })).toEqual([
      'low',
      'small',
      'old',
      'observational',
      'averages',
    ]);
  });
});
