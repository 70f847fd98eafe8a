import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/export/citation.ts';
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

describe('citation', () => {
  it('names authors, title, publisher and year, and no address', () => {
    expect(citation(source)).toBe(
      'Mattick RP, Breen C. Methadone maintenance therapy. Cochrane, 2009',
    );
  });

  it('leaves out what is not known, and ends "et al." once', () => {
    expect(citation({ ...source, authors: '', publisher: '', year: null })).toBe(
      'Methadone maintenance therapy.',
    );
    expect(citation({ ...source, authors: 'Sordo L, et al.' })).toContain(
      'Sordo L, et al. Methadone',
    );
  });
});
