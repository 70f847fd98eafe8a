import { describe, expect, it } from 'vitest';
import { parseFlow, parseLedger } from '../../../src/flow/parse.ts';
import { note, option, single } from '../../support/buildFlow.ts';
import { flowIds, rawFlow, readFixture } from '../../support/fixtures.ts';

const raw = (more: Record<string, unknown> = {}): unknown => ({
  id: 'tiny',
  version: '1.0.0',
  reviewed: null,
  reviewBy: '2030-01-01',
  parts: [{ id: 'now' }],
  questions: [single('in-pain')],
  groups: [{ id: 'care' }],
  options: [option('talk', note('all'))],
  ...more,
});
const withWhen = (when: unknown) => raw({ questions: [single('in-pain', { when })] });

function findings(value: unknown) {
  const parsed = parseFlow(value);
  return parsed.ok ? [] : parsed.findings;
}
const wheres = (value: unknown) => findings(value).map((each) => each.where);

const nested = (levels: number) => {
  let condition: unknown = { question: 'in-pain', is: 'yes' };
  for (let i = 0; i < levels; i++) condition = { not: condition };
  return withWhen(condition);
};

const messages = (value: unknown) => findings(value).map((each) => each.message);

describe('parseFlow', () => {
  it('gives the flow with what was left out filled in', () => {
    const parsed = parseFlow(raw());
    expect(parsed.ok && parsed.flow.questions[0]?.required).toBe(false);
    expect(parsed.ok && parsed.flow.redFlags).toEqual([]);
  });

  it.each(flowIds())('reads %s', (id) => {
    expect(findings(rawFlow(id))).toEqual([]);
  });

  it('says what is missing, and where', () => {
    const [found] = findings(
      raw({ questions: [{ id: 'in-pain', kind: 'scale', part: 'now', min: 0, max: 4 }] }),
    );
    expect(found).toMatchObject({
      code: 'flow/shape',
      severity: 'error',
      where: 'questions[0].attribute',
      message: '"attribute" is missing: string expected.',
    });
  });

  it('names keys that do not exist', () => {
    const [found] = findings(raw({ question: [], titel: 'x' }));
    expect(found?.message).toBe('There is no such key: "question" and "titel".');
    expect(wheres(raw({ questions: [single('in-pain', { titleKey: 'x' })] }))).toEqual([
      'questions[0]',
    ]);
  });

  it('refuses what is no object at all', () => {
    for (const value of [null, undefined, 3, 'flow', [], true]) {
      expect(findings(value).map((each) => [each.code, each.where])).toEqual([['flow/shape', '']]);
    }
  });

  it('names the kinds of question when there is no such kind', () => {
    const [found] = findings(raw({ questions: [single('in-pain', { kind: 'text' })] }));
    expect(found?.where).toBe('questions[0].kind');
    expect(found?.message).toContain('single');
  });

  it('says one sentence for a wrong condition, at the part that is wrong', () => {
    const [found, ...more] = findings(
      withWhen({ all: [{ question: 'a', is: 'b' }, { not: { any: [{ equals: 'x' }] } }] }),
    );
    expect(more).toEqual([]);
    expect(found?.where).toBe('questions[0].when.all[1].not.any[0]');
    expect(found?.message).toMatch(/^A condition is one of: all, any, not/);
  });

  it('finds every wrong part of a condition', () => {
    expect(wheres(withWhen({ any: [3, { question: 'a', is: 'b' }, { all: 'x' }] }))).toEqual([
      'questions[0].when.any[0]',
      'questions[0].when.any[2]',
    ]);
  });

  it('refuses a condition that says two things', () => {
    expect(wheres(withWhen({ question: 'a', is: 'b', includes: 'c' }))).toEqual([
      'questions[0].when',
    ]);
  });

  it('blames the whole of a condition with two keys, not what is in it', () => {
    expect(wheres(withWhen({ all: [{ equals: 'x' }], any: [] }))).toEqual(['questions[0].when']);
    expect(wheres(withWhen({ some: [{ equals: 'x' }] }))).toEqual(['questions[0].when']);
  });

  it('calls missing what is missing, and nothing else', () => {
    expect(messages(raw({ version: 3 }))).toEqual([
      'Invalid input: expected string, received number.',
    ]);
    expect(messages(undefined)).toEqual(['Invalid input: expected object, received undefined.']);
  });

  it('refuses ids that are not lower-case words, and the one that every object has', () => {
    for (const id of ['In-Pain', 'in_pain', 'in pain', '-pain', 'pain-', '', 'constructor']) {
      expect(wheres(raw({ questions: [single(id)] }))).toEqual(['questions[0].id']);
    }
  });

  it('takes 40 levels and refuses more without running out of stack', () => {
    expect(findings(nested(36))).toEqual([]);
    expect(findings(nested(37))[0]?.message).toContain('40 levels');
    expect(findings(nested(200_000))[0]?.where).toMatch(/^questions\[0\]\.when\.not/);
  });

  it('refuses a value of absurd size', () => {
    const coverage = Array.from({ length: 500_001 }, () => 1);
    const [found, ...more] = findings(raw({ coverage }));
    expect(more).toEqual([]);
    expect(found?.message).toContain('500000 values');
  });

  it('refuses a value that holds itself', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(findings(circle)[0]?.message).toContain('40 levels');
  });
});

describe('parseLedger', () => {
  const { ledger } = readFixture('flows/place.json');

  it('gives facts, sources and places', () => {
    const parsed = parseLedger(ledger);
    expect(parsed.ok && parsed.ledger.facts.map((each) => each.id)).toEqual(['CARE-01']);
    expect(parsed.ok && parsed.ledger.places.places.length).toBe(2);
  });

  it('says in which of them something is wrong', () => {
    const parsed = parseLedger({ facts: [{}], sources: 'none', places: { lines: [], places: [] } });
    const found = parsed.ok ? [] : parsed.findings;
    expect(new Set(found.map((each) => each.code))).toEqual(new Set(['ledger/shape']));
    expect(found.map((each) => each.where)).toEqual(
      expect.arrayContaining(['facts[0].id', 'sources', 'places.anywhere']),
    );
  });
});
