import { describe, expect, it } from 'vitest';
import type { BookletContext, Told } from '../../../src/export/bookletTerms.ts';
import { toldBefore, toldIn } from '../../../src/export/bookletTold.ts';
import { buildFlow } from '../../support/buildFlow.ts';
import { keyWords } from '../../support/paperWords.ts';

const context: BookletContext = { flow: buildFlow(), words: keyWords, boxes: new Map() };
const PHRASE: Told = { phrase: 'you marked 1a' };
const LIST: Told = {
  kind: 'all',
  parts: [{ phrase: 'a' }, { kind: 'any', parts: [{ phrase: 'b' }, { phrase: 'c' }] }],
};
const html = (parts: readonly { readonly html: string }[]) =>
  parts.map((part) => part.html).join('');

describe('toldIn', () => {
  it('is a line for a phrase', () => {
    expect(html(toldIn(context, 'if', PHRASE))).toBe(
      '<p class="if">[paper:booklet.if you marked 1a]</p>',
    );
  });

  it('is a list for what has parts, with lists within it', () => {
    expect(html(toldIn(context, 'gate', LIST, { place: '7' }))).toBe(
      '<p class="if">[paper:booklet.gateAll 7]</p>' +
        '<ul class="parts"><li>a</li><li>[paper:booklet.any]<ul class="parts"><li>b</li><li>c</li></ul></li></ul>',
    );
  });
});

describe('toldBefore', () => {
  it('stands in the line of the words that need it, where it is short', () => {
    expect(html(toldBefore(context, 'andIf', PHRASE, 'Ask.'))).toBe(
      '<p><b>[paper:booklet.andIf you marked 1a]</b> Ask.</p>',
    );
  });

  it('stands above them where it is a list', () => {
    expect(html(toldBefore(context, 'if', LIST, 'Ask.'))).toMatch(
      /^<p class="if">.*<p>Ask\.<\/p>$/,
    );
  });
});
