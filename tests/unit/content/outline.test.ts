import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/content/outline.ts';
import { outline } from '../../../src/content/outline.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { realFlow } from '../../support/fixtures.ts';
import { reader } from '../../support/reader.ts';

const flow = realFlow('opioids');

function lines({ text, parts }: Outline, depth = 0): string[] {
  return [`${'  '.repeat(depth)}${text}`, ...parts.flatMap((part) => lines(part, depth + 1))];
}
const told = (condition: Condition) => lines(outline(condition, flow, reader()));

const CHILD = { question: 'age', is: 'under-13' } as const;
const TEEN = { question: 'age', is: 'a13-15' } as const;
const PREG = { question: 'pregnancy', is: 'pregnant' } as const;
const FENT = { condition: 'fentanyl' } as const;
const ADULT = { condition: 'adult' } as const;
const NEED = { condition: 'need' } as const;

describe('outline', () => {
  it('tells what is short in a sentence', () => {
    expect(told(CHILD)).toEqual(['“Age” is “Under 13”']);
    expect(told({ any: [CHILD, TEEN] })).toEqual(['“Age” is “Under 13” or “13 to 15”']);
    expect(told({ all: [ADULT, { not: PREG }] })).toEqual([
      '[adult] and “Pregnant or breastfeeding” is not “Pregnant”',
    ]);
  });

  it('tells more than two parts as a list', () => {
    expect(told({ all: [ADULT, NEED, PREG] })).toEqual([
      'all of these:',
      '  [adult]',
      '  [need]',
      '  “Pregnant or breastfeeding” is “Pregnant”',
    ]);
  });

  it('makes a list where "and" and "or" would meet in a sentence', () => {
    expect(told({ all: [ADULT, { any: [CHILD, TEEN] }] })).toEqual([
      'all of these:',
      '  [adult]',
      '  “Age” is “Under 13” or “13 to 15”',
    ]);
    expect(told({ any: [FENT, { all: [ADULT, NEED] }] })).toEqual([
      'at least one of these:',
      '  [fentanyl]',
      '  [adult] and [need]',
    ]);
  });

  it('keeps a "not" over a list as the heading of the list', () => {
    expect(told({ not: { any: [FENT, ADULT, PREG] } })[0]).toBe('none of these:');
    expect(told({ not: { all: [FENT, ADULT, PREG] } })[0]).toBe('not all of these together:');
    expect(told({ not: { any: [CHILD, TEEN] } })).toEqual([
      '“Age” is not “Under 13” or “13 to 15”',
    ]);
  });
});
