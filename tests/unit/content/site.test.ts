import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SITE, readSite } from '../../../src/content/site.ts';

const read = (value: unknown) => readSite(JSON.stringify(value));

describe('what a page says of its site', () => {
  it('is nothing where there is nothing, or no JSON', () => {
    for (const text of ['', '{}', '[]', 'null', '3', '{"name"', '<p>', '{"name": 3}']) {
      expect(readSite(text)).toEqual(NO_SITE);
    }
  });

  it('leaves out what is not right, and keeps the rest', () => {
    const services = [
      { name: 'A', page: 'javascript:alert(1)', phone: { number: '1' }, offers: ['a', 3] },
      { about: 'no name' },
      'text',
      null,
    ];
    expect(
      read({
        name: 'Clinic',
        services,
        reviewer: { by: 'B' },
        discreet: 'yes',
        part2: 1,
        notice: 'Ours',
      }),
    ).toEqual({
      ...NO_SITE,
      name: 'Clinic',
      notice: 'Ours',
      services: [{ name: 'A', about: '', hours: '', phone: null, page: null, offers: ['a'] }],
    });
  });

  it('S-7: is a site, whatever stands there', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const site = readSite(text);
        expect(Object.keys(site)).toEqual(Object.keys(NO_SITE));
      }),
    );
    fc.assert(
      fc.property(
        fc.record({ services: fc.array(fc.anything()), hosts: fc.anything() }),
        (value) => {
          expect(() => read({ ...value })).not.toThrow(SyntaxError);
        },
      ),
      { numRuns: 20 },
    );
  });
});
