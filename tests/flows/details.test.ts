import { describe, expect, it } from 'vitest';
import { promptsOf } from '../../src/flow/details.ts';
import { walk } from '../../src/flow/walk.ts';
import { unbalanced } from '../../src/proof/balance.ts';
import { wrongNumbers } from '../../src/proof/numbers.ts';
import { realFlow, realLedger, realNumbers } from '../support/fixtures.ts';
import { randomAnswers } from '../support/randomAnswers.ts';
import { wordsAt } from '../support/words.ts';

const flow = realFlow('opioids');
const lookup = (key: string): string | undefined => {
  const found = wordsAt(key);
  return typeof found === 'string' ? found : undefined;
};

describe('the options of the flow, told in full', () => {
  it('U-19: answer the same questions at the same depth', () => {
    expect(unbalanced(flow, lookup)).toEqual([]);
  });

  it('say at least one good and one bad thing each', () => {
    const onesided = flow.options.filter(({ details }) =>
      ['benefits', 'downsides'].some((slot) => !details.some((each) => each.slot === slot)),
    );
    expect(onesided.map(({ id }) => id)).toEqual([]);
  });
});

describe('the numbers', () => {
  it('are those of the ledger, told whole', () => {
    expect(wrongNumbers(realNumbers(), realLedger().facts, lookup)).toEqual([]);
  });

  it('belong to options that there are', () => {
    const ids = flow.options.map(({ id }) => id);
    const strange = realNumbers().flatMap(({ options }) => options.filter((o) => !ids.includes(o)));
    expect(strange).toEqual([]);
  });
});

describe('the questions to ask', () => {
  it('are three for everybody, and eight at most whatever was answered', () => {
    expect(promptsOf(flow, walk(flow, {}))).toEqual(['options', 'good-and-bad', 'how-likely']);
    for (let seed = 1; seed <= 500; seed += 1) {
      const { length } = promptsOf(flow, walk(flow, randomAnswers(flow, seed)));
      expect(length).toBeGreaterThanOrEqual(3);
      expect(length).toBeLessThanOrEqual(8);
    }
  });
});
