import { describe, expect, it } from 'vitest';
import { parseSite, readSiteFile, siteSchema } from '../../../src/cli/site.ts';
import { NO_SITE } from '../../../src/content/site.ts';
import { fileWith } from '../../support/folder.ts';
import { EXAMPLE_SITE, NAMED, exampleJson, siteFrom } from '../../support/site.ts';

function findings(json: unknown) {
  const read = parseSite(json, NAMED);
  return read.ok ? [] : read.findings;
}

const service = { name: 'A room' };

const UNKNOWN =
  'options hide order notes groups redFlags lastLine lines tones css style html script colors theme leave words numbers flow'.split(
    ' ',
  );

describe('the file of a site', () => {
  it('is whole in the example that a clinic can start from', () => {
    expect(readSiteFile(EXAMPLE_SITE, NAMED).ok).toBe(true);
    const example = exampleJson();
    const given = Object.keys(typeof example === 'object' && example ? example : {});
    expect(given).toEqual(Object.keys(siteSchema.shape));
  });

  it('reaches the program as it was written', () => {
    const site = siteFrom();
    expect(Object.keys(site)).toEqual(Object.keys(NO_SITE));
    expect(site).toMatchObject({ name: 'Riverside Clinic', exit: 'weather', country: 'us' });
    expect(site.services.map(({ name }) => name)).toEqual(['Walk-in room', 'Tuesday group']);
    expect(site.services[1]).toMatchObject({ hours: '', phone: null, page: null });
    expect(siteFrom({})).toEqual(NO_SITE);
  });

  it.each([
    ['name', { name: ' ' }],
    ['title', { title: 'x'.repeat(41) }],
    ['exit', { exit: 'https://example.org/' }],
    ['exit', { exit: 'toString' }],
    ['hosts', { hosts: [] }],
    ['hosts[0]', { hosts: ['http://clinic.example'] }],
    ['hosts[0]', { hosts: ['https://clinic.example/page'] }],
    ['hosts[0]', { hosts: ["https://clinic.example; script-src 'unsafe-inline'"] }],
    ['hosts[0]', { hosts: ['*'] }],
    ['reviewer.on', { reviewer: { by: 'A', on: '2026-02-30', what: 'all' } }],
    ['reviewer.what', { reviewer: { by: 'A', on: '2026-02-20' } }],
    ['services[0].page', { name: 'A', services: [{ ...service, page: 'javascript:alert(1)' }] }],
    ['services[0].page', { name: 'A', services: [{ ...service, page: 'http://clinic.example' }] }],
    [
      'services[0].phone.dial',
      { name: 'A', services: [{ ...service, phone: { number: '1', dial: 'sms:1' } }] },
    ],
  ])('is refused with the place of the fault: %s in %j', (where, json) => {
    const found = findings(json);
    expect(found.map((each) => [each.code, each.where])).toEqual([['site/shape', where]]);
    for (const { message, hint } of found) expect(`${message} ${hint}`).toMatch(/\w\. \w.*\.$/);
  });

  it.each([
    ['site/unknown', 'country', { country: 'narnia' }],
    ['site/unknown', 'languages', { languages: ['en', 'xx'] }],
    [
      'site/unknown',
      'services[0].offers',
      { name: 'A', services: [{ ...service, offers: ['a-cure'] }] },
    ],
    ['site/twice', 'services[1].name', { name: 'A', services: [service, service] }],
    ['site/name', 'name', { services: [service] }],
  ])('is refused where its meaning is wrong: %s at %s', (code, where, json) => {
    expect(findings(json)).toMatchObject([{ code, where }]);
  });

  it.each(['Methadone clinic', 'Get help', 'Rehab finder', 'Opioid guide', 'Treatment'])(
    'P-13: has no title that tells what the page is about: %s',
    (title) => {
      expect(findings({ title })).toMatchObject([{ code: 'site/title', where: 'title' }]);
      expect(findings({ title: 'Our guide' })).toEqual([]);
    },
  );

  it.each(UNKNOWN)('has no word for taking away, moving or recoloring anything: %s', (key) => {
    const found = findings({ [key]: [] });
    expect(found).toMatchObject([{ code: 'site/shape', where: key }]);
    expect(found[0]?.hint).toContain('can change no option, red flag or last line');
    const inside = findings({ name: 'A', services: [{ ...service, [key]: [] }] });
    expect(inside).toMatchObject([{ where: `services[0].${key}` }]);
  });

  it.each([['[]'], ['"text"'], ['null'], ['{'], ['{"name":"A"} x'], ['']])(
    'S-7: is refused when it is no object: %s',
    (text) => {
      expect(readSiteFile(fileWith(text, 'site.json'), NAMED).ok).toBe(false);
    },
  );

  it('S-7: that names what every object has is refused', () => {
    const text = '{ "__proto__": { "name": "A" }, "constructor": 1 }';
    const read = readSiteFile(fileWith(text, 'site.json'), NAMED);
    expect(read.ok).toBe(false);
    expect('name' in {}).toBe(false);
  });
});
