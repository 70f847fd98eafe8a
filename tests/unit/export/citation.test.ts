import { describe, expect, it } from 'vitest';
import { shortCitation } from '../../../src/export/citation.ts';
import type { Source } from '../../../src/flow/ledger.ts';

const source: Source = {
  id: 'a_page',
  authors: 'Mattick RP, Breen C',
  title: 'Methadone maintenance therapy',
  publisher: 'Cochrane',
  year: 2009,
  url: 'https://a.example',
  status: 'verified',
};

describe('shortCitation', () => {
  it('is the family name of the first author with the year', () => {
    expect(shortCitation(source)).toBe('Mattick 2009');
    expect(shortCitation({ ...source, authors: "D'Onofrio G, et al.", year: 'rev. 12/2015' })).toBe(
      "D'Onofrio 2015",
    );
  });

  it('is the body that made it, without what stands in brackets, and names no year twice', () => {
    expect(shortCitation({ ...source, authors: 'US FDA (press coverage)' })).toBe('US FDA 2009');
    expect(shortCitation({ ...source, authors: 'Journal 2009' })).toBe('Journal 2009');
    expect(shortCitation({ ...source, authors: '', publisher: '', year: null })).toBe(
      'Methadone maintenance therapy',
    );
  });
});
