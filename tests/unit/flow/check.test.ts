import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/flow/check.ts';
import type { CheckOptions } from '../../../src/flow/checkDates.ts';
import type { Finding } from '../../../src/flow/finding.ts';
import { parseFlow, parseLedger } from '../../../src/flow/parse.ts';
import { buildFlow, is, note, option } from '../../support/buildFlow.ts';
import {
  fixtureFlow,
  fixtureLedger,
  fixtureNames,
  flowIds,
  readFixture,
  realFlow,
  realLedger,
} from '../../support/fixtures.ts';

const TODAY = '2026-11-21';

/** Where each broken fixture is broken. */
const BROKEN: Readonly<Record<string, string>> = {
  'flow/condition-cycle': 'conditions[0].when',
  'flow/condition-size': 'conditions[6].when',
  'flow/due': 'reviewBy',
  'flow/duplicate-id': 'questions[1]',
  'flow/empty-condition': 'options[0].notes[0].when.any[1]',
  'flow/empty-group': 'groups[1]',
  'flow/empty-scale': 'questions[1].max',
  'flow/label-for-all': 'options[0].notes[0].tone',
  'flow/looks-ahead': 'questions[1].when.all[1]',
  'flow/no-default-variant': 'options[0].notes[0].variants',
  'flow/no-none': 'questions[0].answerOptions',
  'flow/no-way-out': 'questions[0].answerOptions',
  'flow/not-exclusive': 'questions[0].answerOptions',
  'flow/overdue': 'reviewBy',
  'flow/parts-order': 'questions[2].part',
  'flow/recalled': 'options[0].notes[0].facts',
  'flow/required-late': 'questions[1].required',
  'flow/run-apart': 'questions[2]',
  'flow/shape': 'questions[1].when.all[1].any[0]',
  'flow/shared-text': 'options[1].notes[0].text',
  'flow/silence-counts': 'options[0].notes[0].when.all[0].not',
  'flow/silence-idle': 'options[0].notes[0].silence',
  'flow/too-early-long': 'questions',
  'flow/too-long': 'questions',
  'flow/unknown-attribute': 'questions[1].attribute',
  'flow/unknown-condition': 'options[0].notes[0].when',
  'flow/unknown-everybody': 'everybody',
  'flow/unknown-group': 'options[1].group',
  'flow/unknown-part': 'questions[1].part',
  'flow/unknown-place': 'questions[0].answerOptions',
  'flow/unknown-question': 'options[0].notes[0].when',
  'flow/unknown-run': 'options[0].notes[0].when',
  'flow/unknown-slot': 'options[0].details[0].slot',
  'flow/unreviewed': 'reviewed',
  'flow/unsourced': 'options[0].notes[0].facts[1]',
  'flow/wrong-kind': 'options[0].notes[0].when.any[1]',
  'ledger/due': 'facts[0].checkBy',
  'ledger/overdue': 'facts[0].checkBy',
  'ledger/shape': 'facts[0].certainty',
  'place/due': 'places.lines[0].checkBy',
  'place/lonely': 'places.places[0].lines.child',
  'place/no-line': 'places.places[0].lines.emergency',
  'place/overdue': 'places.lines[0].checkBy',
  'place/unknown-line': 'places.anywhere[0]',
  'place/unsure': 'places.places[0].lines.drugs[0]',
  'place/wrong-kind': 'places.places[0].lines.child[0]',
};
const WARNINGS = [
  'flow/due',
  'flow/empty-group',
  'flow/label-for-all',
  'flow/overdue',
  'flow/silence-idle',
  'ledger/due',
  'ledger/overdue',
  'place/due',
  'place/overdue',
];

function findingsIn(path: string, options: CheckOptions): readonly Finding[] {
  const { flow, ledger } = readFixture(path);
  const parsed = parseFlow(flow);
  const parsedLedger = parseLedger(ledger);
  if (!parsed.ok) return parsed.findings;
  if (!parsedLedger.ok) return parsedLedger.findings;
  return check(parsed.flow, parsedLedger.ledger, options);
}

const fileOf = (code: string): string => code.replace('/', '-');

/** Every code that the room can give, read from its sources. */
function codesInSource(): readonly string[] {
  const room = join(import.meta.dirname, '../../../src/flow');
  const files = readdirSync(room).filter((name) => /^(check|parse).*\.ts$/.test(name));
  const text = files.map((name) => readFileSync(join(room, name), 'utf8')).join('\n');
  const found = [...text.matchAll(/'((?:flow|ledger|place)\/[a-z-]+)'/g)].map(
    ([, code = '']) => code,
  );
  return [...new Set(found)].sort();
}

describe('check', () => {
  it('has a broken fixture for every code, and no other', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(codesInSource());
    expect([...fixtureNames('broken')].sort()).toEqual(codesInSource().map(fileOf).sort());
  });

  it.each(Object.entries(BROKEN))('finds %s where it is, and nothing else', (code, where) => {
    const found = findingsIn(`broken/${fileOf(code)}.json`, {
      today: TODAY,
      release: code === 'flow/unreviewed',
    });
    expect(found.map((each) => [each.code, each.where])).toEqual([[code, where]]);
    expect(found[0]?.severity).toBe(WARNINGS.includes(code) ? 'warning' : 'error');
  });

  it('says what is wrong and what to do in whole sentences', () => {
    const found = Object.keys(BROKEN).flatMap((code) =>
      findingsIn(`broken/${fileOf(code)}.json`, { today: TODAY, release: true }),
    );
    for (const { message, hint } of found) {
      expect(message).toMatch(/^["A-Z].*\.$/s);
      expect(hint).toMatch(/^[A-Z].*\.$/s);
    }
  });

  it.each(fixtureNames('flows'))('finds nothing in the good flow %s', (name) => {
    expect(check(fixtureFlow(name), fixtureLedger(name), { today: TODAY })).toEqual([]);
  });

  it.each(flowIds())('finds nothing in %s', (id) => {
    const found = check(realFlow(id), realLedger(), { today: TODAY });
    expect(found.filter(({ code }) => code !== 'ledger/due')).toEqual([]);
  });

  it.each([{ release: true }, { due: true }])('turns overdue dates into errors with %o', (how) => {
    for (const name of ['flow-overdue', 'ledger-overdue', 'place-overdue']) {
      const found = findingsIn(`broken/${name}.json`, { today: TODAY, ...how });
      expect(found.map((each) => [each.code, each.severity])).toContainEqual([
        name.replace('-', '/'),
        'error',
      ]);
    }
  });

  it('does not evaluate conditions whose names lead nowhere', () => {
    const lost = buildFlow({
      conditions: [{ id: 'lost', when: { condition: 'nowhere' } }],
      options: [option('talk', note('all', { when: { not: { condition: 'lost' } } }))],
    });
    const codes = check(lost, fixtureLedger('single'), { today: TODAY }).map((each) => each.code);
    expect(codes).toEqual(['flow/unknown-condition']);
  });

  it('looks at silence, order and length when only other names lead nowhere', () => {
    const lost = buildFlow({
      everybody: 'nobody',
      options: [option('talk', note('all', { when: { not: is('in-pain', 'yes') } }))],
    });
    const codes = check(lost, fixtureLedger('single'), { today: TODAY }).map((each) => each.code);
    expect(codes).toEqual(['flow/unknown-everybody', 'flow/silence-counts']);
  });

  it('survives two questions of one id', () => {
    const twice = buildFlow({
      questions: [
        { id: 'in-pain', kind: 'single', part: 'now', answerOptions: ['yes', 'rather-not-say'] },
        { id: 'in-pain', kind: 'scale', part: 'now', min: 0, max: 2, attribute: 'visits' },
      ],
      options: [option('talk', note('all', { when: is('in-pain', 'yes') }))],
    });
    const codes = check(twice, fixtureLedger('single'), { today: TODAY }).map((each) => each.code);
    expect(codes).toEqual(['flow/duplicate-id']);
  });
});
