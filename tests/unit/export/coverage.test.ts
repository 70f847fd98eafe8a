import { describe, expect, it } from 'vitest';
import { coverageTable } from '../../../src/export/coverage.ts';
import { realFlow } from '../../support/fixtures.ts';

const flow = realFlow('opioids');
const NEVER = [
  { statement: 'W1', says: ['A | b.', 'C.'], rules: ['one', 'two'], right: ['ui:a'] },
  { statement: 'W2', says: [], rules: ['must'], right: ['ui:b'] },
];
const table = (place: string): string =>
  coverageTable(
    flow,
    [{ row: 7, name: 'One | other', places: [place] }],
    NEVER,
    (key) => `<${key}>`,
  );

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

  it('says what is never said, by which rules, and what is right', () => {
    const told = table('option:methadone');
    expect(told).toContain('| W1 | “A \\| b.” “C.” | `one`, `two` | `ui:a` |');
    expect(told).toContain('| W2 | A warning left out | `must` | `ui:b` |');
  });

  it('refuses a place of no known kind', () => {
    expect(() => table('page:one')).toThrow('page');
  });
});
