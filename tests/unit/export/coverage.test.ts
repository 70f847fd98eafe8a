import { describe, expect, it } from 'vitest';
import { coverageTable } from '../../../src/export/coverage.ts';
import { realFlow } from '../../support/fixtures.ts';

const flow = realFlow('opioids');
const table = (place: string): string =>
  coverageTable(flow, [{ row: 7, name: 'One | other', places: [place] }], (key) => `<${key}>`);

describe('coverageTable', () => {
  it.each([
    ['option:methadone', 'option “<opioids:options.methadone.name>”'],
    ['question:age', 'question “<opioids:questions.age.short>”'],
    ['glossary:craving', 'explained word “<glossary:craving.term>”'],
    ['note:detox-alone', 'note `detox-alone`'],
    ['slot:cbt.access', '“<opioids:slots.access>” of “<opioids:options.cbt.name>”'],
  ])('names %s', (place, name) => {
    expect(table(place)).toContain(String.raw`| 7 | One \| other | ${name} |`);
  });

  it('refuses a place of no known kind', () => {
    expect(() => table('page:one')).toThrow('page');
  });
});
