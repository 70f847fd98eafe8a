import { describe, expect, it } from 'vitest';
import { aboutLine, callBlocks } from '../../../src/export/sheetLines.ts';
import type { Line } from '../../../src/flow/ledger.ts';
import { keyWords } from '../../support/paperWords.ts';

const line: Line = {
  id: 'a-line',
  evidence: 'CRISIS-1',
  kinds: ['suicide'],
  name: 'A line',
  number: '988',
  dial: '988',
  text: { number: '988' },
  site: 'https://a.example',
  hours: 'always',
  cost: 'free',
  languages: ['en', 'es'],
  detail: true,
  seen: '2026-11-21',
  checkBy: '2027-05-21',
  sure: true,
};

describe('aboutLine', () => {
  it('tells hours, cost, languages, texting and what is particular, and no address', () => {
    expect(aboutLine(line, keyWords)).toEqual([
      '[ui:lines.always]',
      '[ui:lines.free]',
      '[ui:lines.languages en, es]',
      '[ui:lines.text 988]',
      '[places:lines.a-line]',
    ]);
  });

  it('tells the word to text where there is one, and nothing that is not known', () => {
    const other: Line = {
      ...line,
      text: { number: '741', word: 'HOME' },
      cost: 'unknown',
      languages: [],
      detail: false,
    };
    expect(aboutLine(other, keyWords)).toEqual([
      '[ui:lines.always]',
      '[ui:lines.textWord 741 HOME]',
    ]);
  });

  it('tells no hours of what cannot be called', () => {
    const site: Line = {
      ...line,
      number: null,
      dial: null,
      text: null,
      cost: 'charged',
      languages: [],
      detail: false,
    };
    expect(aboutLine(site, keyWords)).toEqual(['[ui:lines.charged]']);
  });

  it('shows numbers without the tags of a link', () => {
    const words = { ...keyWords, words: () => 'Text <num>988</num>.' };
    const told = aboutLine({ ...line, detail: false, languages: [] }, words);
    expect(told.at(-1)).toBe('Text 988.');
  });
});

describe('callBlocks', () => {
  it('gives numbers with their names, and no name that is the number itself', () => {
    const lines = [
      { kind: 'suicide' as const, line },
      { kind: null, line: { ...line, name: '988' } },
    ];
    expect(callBlocks({ lines, local: false, company: false }, keyWords)).toMatchObject([
      {
        kind: 'calls',
        calls: [
          {
            number: '988',
            name: 'A line',
            about: ['[places:kinds.suicide].', '[ui:lines.always]'],
          },
          { number: '988', name: null },
        ].map(({ number, name }) => ({ number, name })),
      },
    ]);
  });

  it('says what to do where there is no number, and who could stay near', () => {
    expect(callBlocks({ lines: [], local: true, company: true }, keyWords)).toEqual([
      { kind: 'text', text: '[ui:lines.local]' },
      { kind: 'text', text: '[ui:lines.company]' },
    ]);
  });
});
