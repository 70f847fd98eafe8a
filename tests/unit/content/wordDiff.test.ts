import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/content/wordDiff.ts';
import { wordDiff } from '../../../src/content/wordDiff.ts';

const said = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');
const same = (pieces: readonly Piece[]) => said(pieces.filter(({ kind }) => kind === 'same'));

describe('wordDiff', () => {
  it('marks the words that went and came, and leaves the others', () => {
    expect(wordDiff('Ask a clinician first', 'Ask a nurse now')).toEqual({
      before: [
        { text: 'Ask a', kind: 'same' },
        { text: 'clinician first', kind: 'removed' },
      ],
      after: [
        { text: 'Ask a', kind: 'same' },
        { text: 'nurse now', kind: 'added' },
      ],
    });
  });

  it('finds what was put in before, between and after', () => {
    expect(wordDiff('wait a day', 'so wait half a day now').after).toEqual([
      { text: 'so', kind: 'added' },
      { text: 'wait', kind: 'same' },
      { text: 'half', kind: 'added' },
      { text: 'a day', kind: 'same' },
      { text: 'now', kind: 'added' },
    ]);
  });

  it('says nothing of a text that is not there', () => {
    expect(wordDiff('', 'new')).toEqual({ before: [], after: [{ text: 'new', kind: 'added' }] });
    expect(wordDiff('old', '')).toEqual({ before: [{ text: 'old', kind: 'removed' }], after: [] });
  });

  it('U-56: tells both texts in full, and keeps as many words as they have in common', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    const longest = (a: readonly string[], b: readonly string[]): number => {
      const [x, ...restA] = a;
      const [y, ...restB] = b;
      if (x === undefined || y === undefined) return 0;
      if (x === y) return 1 + longest(restA, restB);
      return Math.max(longest(restA, b), longest(a, restB));
    };
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { before, after } = wordDiff(a.join(' '), b.join(' '));
        expect([said(before), said(after)]).toEqual([a.join(' '), b.join(' ')]);
        expect(same(before)).toBe(same(after));
        expect(same(before).split(' ').filter(Boolean).length).toBe(longest(a, b));
      }),
      { numRuns: 200 },
    );
  });
});
