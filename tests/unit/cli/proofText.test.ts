import { describe, expect, it } from 'vitest';
import { large, tellProof } from '../../../src/cli/proofText.ts';

describe('large', () => {
  it('groups digits, and says about how large a very large number is', () => {
    expect(large(15n)).toBe('15');
    expect(large(123456n)).toBe('123,456');
    expect(large(28_401_955n)).toBe('28,401,955 (about 2.8 × 10^7)');
    expect(large(10n ** 49n)).toContain('(about 1.0 × 10^49)');
  });
});

const reach = {
  neverAsked: [],
  neverShown: [],
  neverFlagged: [],
  alwaysShown: [],
  neverLabelled: [{ option: 'talk', labels: ['exists' as const] }],
  changesNothing: [],
};
const verdict = (claim: string, proved: boolean) => ({
  claim,
  sentence: 's',
  proved,
  counterexample: null,
});

describe('tellProof', () => {
  it('counts claims and rules apart, and tells labels that nothing can have', () => {
    const verdicts = [
      verdict('INV-01', true),
      verdict('talk/why', true),
      verdict('red flag danger', false),
    ];
    const text = tellProof('tiny', { verdicts, combinations: 15n, nodes: 7, reach }, 3);
    expect(text).toContain('1 of 1 claims proved, 1 of 2 rules');
    expect(text).toContain('over 15 different sets of answers');
    expect(text).toContain('in 3 ms, with 7 nodes');
    expect(text).toContain('never exists: talk');
  });

  it('says when answers are too many to count', () => {
    const text = tellProof('tiny', { verdicts: [], combinations: null, nodes: 7, reach }, 3);
    expect(text).toContain('more sets of answers than can be counted');
  });
});
