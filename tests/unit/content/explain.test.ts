import { describe, expect, it } from 'vitest';
import { explain, sideBySide } from '../../../src/content/explain.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { conditionalsOf } from '../../../src/flow/conditionals.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';
import { reader } from '../../support/reader.ts';

const flow = realFlow('opioids');
const told = (condition: Condition | undefined, spellsOut = false) =>
  explain(condition, flow, reader(spellsOut));

const AGE = { question: 'age', is: 'under-13' } as const;
const TEEN = { question: 'age', is: 'a13-15' } as const;
const HEART = { question: 'health', includes: 'heart' } as const;
const LIVER = { question: 'health', includes: 'liver' } as const;

describe('explain', () => {
  it('says "always" of what has no condition, and "never" of what cannot hold', () => {
    expect(told(undefined)).toBe('always');
    expect(told({ all: [] })).toBe('always');
    expect(told({ any: [] })).toBe('never');
  });

  it('names questions and answers in their own words', () => {
    expect(told(AGE)).toBe('“Age” is “Under 13”');
    expect(told({ not: AGE })).toBe('“Age” is not “Under 13”');
    expect(told(LIVER)).toBe('“Your health” includes “Liver disease or hepatitis”');
    expect(told({ not: LIVER })).toBe(
      '“Your health” does not include “Liver disease or hepatitis”',
    );
  });

  it('tells tests of one question together', () => {
    expect(told({ any: [AGE, TEEN] })).toBe('“Age” is “Under 13” or “13 to 15”');
    expect(told({ not: { any: [AGE, TEEN] } })).toBe('“Age” is not “Under 13” or “13 to 15”');
  });

  it('says once what two questions of the same name would say twice', () => {
    const unsafe = { includes: 'unsafe' } as const;
    expect(
      told({
        any: [
          { question: 'right-now', ...unsafe },
          { question: 'right-now-other', ...unsafe },
        ],
      }),
    ).toBe('“Happening right now” includes “I do not feel safe with someone”');
  });

  it('puts parentheses where "and" and "or" meet', () => {
    expect(told({ all: [AGE, { any: [LIVER, { question: 'pregnancy', is: 'pregnant' }] }] })).toBe(
      '“Age” is “Under 13” and (“Your health” includes “Liver disease or hepatitis” or “Pregnant or breastfeeding” is “Pregnant”)',
    );
  });

  it('turns a "not" round until it stands at a test', () => {
    expect(told({ not: { all: [AGE, { not: LIVER }] } })).toBe(
      '“Age” is not “Under 13” or “Your health” includes “Liver disease or hepatitis”',
    );
  });

  it('tells thresholds, counts and what is not known', () => {
    expect(told({ question: 'matters-steady', atLeast: 3 })).toBe(
      '“Feeling steady” is “A lot” or more',
    );
    expect(told({ not: { question: 'matters-steady', atLeast: 3 } })).toBe(
      '“Feeling steady” is less than “A lot”, or open',
    );
    expect(told({ question: 'hurdles', atLeast: 2 })).toBe(
      'at least 2 are chosen at “What makes treatment hard to get”',
    );
    expect(told({ not: { question: 'hurdles', atLeast: 2 } })).toContain('fewer than 2');
    expect(told({ question: 'age', unknown: true })).toBe('“Age” is not known');
    expect(told({ not: { question: 'age', unknown: true } })).toBe('“Age” is known, or not asked');
    expect(told({ run: 'signs', atLeast: 4 })).toBe('at least 4 of the signs are yes');
    expect(told({ not: { run: 'signs', atLeast: 2, unknownCounts: true } })).toContain(
      'even if the open ones',
    );
  });

  it('gives named conditions by name, or spelled out', () => {
    expect(told({ condition: 'under-16' })).toBe('[under 16]');
    expect(told({ not: { condition: 'under-16' } })).toBe('not [under 16]');
    expect(told({ condition: 'under-16' }, true)).toBe('“Age” is “Under 13” or “13 to 15”');
  });

  it.each(flowIds())('has words for every condition of %s', (id) => {
    const own = realFlow(id);
    const sentences = conditionalsOf(own).map(({ when }) =>
      explain(when ?? undefined, own, reader(true)),
    );
    expect(sentences.filter((sentence) => /\{\{|explain:|questions\./.test(sentence))).toEqual([]);
  });
});

describe('sideBySide', () => {
  it('joins tests of one question that stand apart', () => {
    expect(sideBySide([AGE, HEART, TEEN, LIVER, { condition: 'fentanyl' }])).toEqual([
      { any: [AGE, TEEN] },
      { any: [HEART, LIVER] },
      { condition: 'fentanyl' },
    ]);
    expect(sideBySide([AGE])).toEqual([AGE]);
  });
});
