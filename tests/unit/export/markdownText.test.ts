import { describe, expect, it } from 'vitest';
import {
  factLinks,
  plain,
  sentence,
  table,
  variantLines,
  whenLines,
} from '../../../src/export/markdownText.ts';
import { is } from '../../support/buildFlow.ts';
import { DOCUMENTED } from '../../support/documentSource.ts';
import { reader } from '../../support/reader.ts';

const yes = is('in-pain', 'yes');

describe('plain', () => {
  it('shows marks of Markdown letter for letter, on one line', () => {
    expect(plain('a *b* <c> | d_e\n f')).toBe(String.raw`a \*b\* \<c\> \| d\_e f`);
  });
});

describe('sentence', () => {
  it('begins with a capital and ends with a mark', () => {
    expect(sentence('it only adds a line')).toBe('It only adds a line.');
    expect(sentence('Why?')).toBe('Why?');
  });
});

describe('factLinks', () => {
  it('names facts as links', () => {
    expect(factLinks(['A-1', 'B-2'])).toBe('[A-1] [B-2]');
    expect(factLinks(undefined)).toBe('');
  });
});

describe('table', () => {
  it('has a head, a line and rows', () => {
    expect(table(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '| --- | --- |', '| 1 | 2 |']);
  });
});

describe('whenLines', () => {
  it('tells a short condition on the line, and a long one below it', () => {
    expect(whenLines('Shown', undefined, DOCUMENTED, reader())).toEqual(['- Shown: always']);
    expect(whenLines('Shown', { condition: 'hurts-much' }, DOCUMENTED, reader())).toEqual([
      '- Shown: [hurts much]',
    ]);
    const long = whenLines(
      'Shown',
      { any: [yes, is('alone', 'no'), is('cold', 'yes')] },
      DOCUMENTED,
      reader(),
    );
    expect(long).toHaveLength(4);
    expect(long[0]).toBe('- Shown: at least one of these:');
    expect(long[1]).toMatch(/^ {2}- /);
  });
});

const textOf = (variant: string | null): string => `text ${variant ?? 'alone'}`;

describe('variantLines', () => {
  it('is the text alone, or each variant with what it needs', () => {
    expect(variantLines({}, textOf, DOCUMENTED, reader())).toEqual(['text alone']);
    const lines = variantLines(
      { variants: [{ id: 'a', when: yes }, { id: 'b' }] },
      textOf,
      DOCUMENTED,
      reader(),
    );
    expect(lines[0]).toMatch(/^- if .*: “text a”$/);
    expect(lines[1]).toBe('- otherwise: “text b”');
  });
});
