import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { WORDS, isLongEnough, makePhrase, tidyPhrase } from '../../../src/export/passphrase.ts';

describe('WORDS', () => {
  it('D-5: holds at least 4,096 words, so that five have 60 bits or more', () => {
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(5 * Math.log2(WORDS.length)).toBeGreaterThanOrEqual(60);
  });

  it('has words that are short and typed with plain letters', () => {
    expect(WORDS.filter((word) => !/^[a-z]{3,8}-[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('has no word of the subject, so that a phrase tells nothing of it', () => {
    const told = [
      'drug',
      'dope',
      'heroin',
      'needle',
      'inject',
      'overdose',
      'pill',
      'clinic',
      'rehab',
      'sober',
    ];
    expect(WORDS.filter((word) => word.split('-').some((half) => told.includes(half)))).toEqual([]);
  });
});

describe('makePhrase', () => {
  it('D-5: gives five words from the list', () => {
    const words = makePhrase(webcrypto).split(' ');
    expect(words).toHaveLength(5);
    expect(words.every((word) => WORDS.includes(word))).toBe(true);
  });

  it('takes all its chance from the source that it is given', () => {
    let next = 0;
    const fixed = {
      getRandomValues: (bytes: Uint8Array) => {
        bytes.set([next >> 8, next & 0xff]);
        next += 1;
      },
    };
    expect(makePhrase(fixed)).toBe(WORDS.slice(0, 5).join(' '));
  });

  it('draws each word about as often as any other', () => {
    const drawn = new Map<string, number>();
    for (let i = 0; i < 8192; i += 1) {
      for (const word of makePhrase(webcrypto).split(' ')) {
        drawn.set(word, (drawn.get(word) ?? 0) + 1);
      }
    }
    // 40,960 words, 10 of each on average: none is far off, and hardly any is missing.
    expect(drawn.size).toBeGreaterThan(4080);
    expect(Math.max(...drawn.values())).toBeLessThan(35);
  });
});

describe('tidyPhrase', () => {
  it('D-5: brings all ways of writing into one', () => {
    expect(tidyPhrase('  ﬁve\u00a0 Cafe\u0301 \n')).toBe('five Caf\u00e9');
  });
});

describe('isLongEnough', () => {
  it('D-5: wants twelve characters, counted without spaces around them', () => {
    expect(isLongEnough('abcdefghijkl')).toBe(true);
    expect(isLongEnough('abcdefghijk ')).toBe(false);
    expect(isLongEnough('a  bcdefghij  ')).toBe(false);
    expect(isLongEnough('😀'.repeat(11))).toBe(false);
  });
});
