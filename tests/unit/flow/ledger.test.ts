import { describe, expect, it } from 'vitest';
import { factsSchema, placesSchema, sourcesSchema } from '../../../src/flow/ledger.ts';
import { realLedger } from '../../support/fixtures.ts';

const fact = {
  id: 'CARE-01',
  statement: 'Care helps.',
  certainty: 'low',
  status: 'verified',
  sources: ['a_page'],
  population: '',
  comparator: '',
  time: '',
};
const line = {
  id: 'fr-emergency',
  evidence: 'CRISIS-EU-01',
  kinds: ['emergency'],
  name: '112',
  number: '112',
  dial: '112',
  hours: 'always',
  cost: 'free',
  seen: '2026-11-21',
  checkBy: '2027-05-21',
  sure: true,
};
const lines = { emergency: [], suicide: [], violence: [], child: [], 'not-alone': [], drugs: [] };
const withLine = (more: object) => ({ lines: [{ ...line, ...more }], places: [], anywhere: [] });
const fits = (value: unknown) => placesSchema.safeParse(value).success;

describe('factsSchema', () => {
  it('takes a fact, with no numbers and nothing to draw unless said', () => {
    expect(factsSchema.parse([fact])[0]).toMatchObject({ numbers: [], drawable: false, note: '' });
  });

  it('refuses a fact without a source, or of a certainty that there is not', () => {
    expect(factsSchema.safeParse([{ ...fact, sources: [] }]).success).toBe(false);
    expect(factsSchema.safeParse([{ ...fact, certainty: 'sure' }]).success).toBe(false);
  });
});

describe('sourcesSchema', () => {
  it('takes a year as number, as words, or as not known', () => {
    const source = {
      id: 'a_page',
      authors: '',
      title: 'A page',
      publisher: '',
      url: '',
      status: 'verified',
    };
    for (const year of [2026, 'rev. 12/2025', null]) {
      expect(sourcesSchema.safeParse([{ ...source, year }]).success).toBe(true);
    }
  });
});

describe('placesSchema', () => {
  it('takes a line, with text, site and languages not known unless said', () => {
    expect(placesSchema.parse(withLine({})).lines[0]).toMatchObject({
      text: null,
      site: null,
      languages: [],
      detail: false,
    });
  });

  it('refuses a number that a phone cannot dial', () => {
    expect(fits(withLine({ dial: '+33 1' }))).toBe(false);
    expect(fits(withLine({ dial: '+331' }))).toBe(true);
  });

  it('refuses a line that is for nothing, or of hours that there are not', () => {
    expect(fits(withLine({ kinds: [] }))).toBe(false);
    expect(fits(withLine({ hours: '9 to 5' }))).toBe(false);
  });

  it('asks every place for every kind of line', () => {
    const place = { id: 'france', code: 'FR', lines };
    expect(fits({ lines: [], places: [place], anywhere: [] })).toBe(true);
    const { drugs: _, ...fewer } = lines;
    expect(fits({ lines: [], places: [{ ...place, lines: fewer }], anywhere: [] })).toBe(false);
  });
});

describe('the ledger of the project', () => {
  it('has the help lines for an unknown place', () => {
    expect(realLedger().places.anywhere.length).toBeGreaterThan(0);
  });
});
