import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/cli/validate.ts';
import { buildFlow } from '../../support/buildFlow.ts';
import { readFixture } from '../../support/fixtures.ts';
import { fileWith } from '../../support/folder.ts';

const daily = { today: '2026-11-21', release: false };
const fixture = (name: string) => `tests/fixtures/${name}.json`;
const codes = (files: readonly string[], options = daily) =>
  validate(files, options).map(({ file, findings }) => [file, findings.map((each) => each.code)]);

describe('validate', () => {
  it('counts what every flow of the project has', () => {
    const all = validate([], daily);
    const { facts, ...more } = all.find(({ file }) => file === 'flows/opioids.json')?.counts ?? {};
    expect(more).toMatchObject({ countries: 19, redFlags: 12 });
    expect(facts?.cited).toBeGreaterThan(100);
    expect(facts?.inLedger).toBeGreaterThan(facts?.cited ?? 0);
  });

  it('counts questions, answer options, notes and red flags', () => {
    const [report] = validate([fixture('flows/red-flag')], daily);
    expect(report?.counts).toMatchObject({
      questions: 2,
      answerOptions: 7,
      options: 1,
      notes: 1,
      redFlags: 3,
      countries: 0,
      facts: { cited: 1 },
    });
  });

  it('checks the named files, each by itself', () => {
    const files = [fixture('flows/single'), fixture('broken/flow-looks-ahead')];
    expect(codes(files)).toEqual([
      ['tests/fixtures/flows/single.json', []],
      ['tests/fixtures/broken/flow-looks-ahead.json', ['flow/looks-ahead']],
    ]);
  });

  it('takes the ledger of the project, but for what a file brings', () => {
    const { flow, ledger } = readFixture('flows/place.json');
    expect(codes([fixture('flows/place')])).toEqual([[fixture('flows/place'), []]]);
    const alone = validate([fileWith(JSON.stringify(flow))], daily);
    expect(alone[0]?.findings.map((each) => each.code)).toEqual(['flow/unknown-place']);
    const lost = validate(
      [fileWith(JSON.stringify({ flow, places: ledger.places, facts: [] }))],
      daily,
    );
    expect(lost[0]?.findings.map((each) => each.code)).toContain('flow/unsourced');
  });

  it('finds what is wrong in a ledger that a file brings in that file', () => {
    const [report, ...more] = validate([fixture('broken/place-unsure')], daily);
    expect(more).toEqual([]);
    expect(report?.findings[0]?.where).toBe('places.places[0].lines.drugs[0]');
  });

  it('finds what is wrong in the ledger of the project in its own file, once', () => {
    const late = { today: '2099-01-01', release: false };
    const reports = validate([fixture('flows/single'), fixture('flows/scale')], late);
    const places = reports.find(({ file }) => file === 'flows/data/places.json');
    expect(new Set(places?.findings.map((each) => each.code))).toEqual(new Set(['place/overdue']));
    const wheres = places?.findings.map((each) => each.where) ?? [];
    expect(wheres).toHaveLength(new Set(wheres).size);
    expect(wheres[0]).toBe('lines[0].checkBy');
  });

  it('finds keys beside the flow that do not exist', () => {
    const path = fileWith(JSON.stringify({ flow: buildFlow(), place: {} }));
    expect(validate([path], daily)[0]?.findings[0]).toMatchObject({
      code: 'flow/shape',
      where: 'place',
    });
  });

  it('counts nothing in a file that is no flow', () => {
    for (const text of ['3', 'null', '[]', '{"flow": 1}', '{']) {
      const [report] = validate([fileWith(text)], daily);
      expect(report?.counts).toBeNull();
      expect(report?.findings.length).toBeGreaterThan(0);
    }
  });

  it('asks more of a release', () => {
    expect(codes([fixture('flows/single')], { ...daily, release: true })).toEqual([
      [fixture('flows/single'), ['flow/unreviewed']],
    ]);
  });
});
