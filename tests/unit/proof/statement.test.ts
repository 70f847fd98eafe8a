import { describe, expect, it } from 'vitest';
import type { Statement, Test } from '../../../src/flow/claims.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { NEVER } from '../../../src/proof/diagram.ts';
import {
  broken,
  brokenRule,
  conditionsInStatement,
  holdsTest,
} from '../../../src/proof/statement.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  questions: [single('in-pain', { required: true }), single('alone')],
  conditions: [{ id: 'hurts', when: is('in-pain', 'yes') }],
  redFlags: [redFlag('danger', { when: is('in-pain', 'yes') })],
  options: [
    option('talk', note('why', { tone: 'consider', when: is('in-pain', 'yes') }), note('all')),
    option('walk', note('not', { tone: 'not-now', when: is('alone', 'yes') })),
  ],
});
const meaning = new Meaning(flow, [is('in-pain', 'no'), is('alone', 'no')]);
const isProved = (statement: Statement): boolean => broken(statement, meaning) === NEVER;
const isAlways = (test: Test): boolean =>
  meaning.among(meaning.diagram.not(holdsTest(test, meaning))) === NEVER;

describe('broken', () => {
  it('finds nothing where a statement holds for everybody', () => {
    expect(isProved({ must: { option: 'talk', shows: 'all' } })).toBe(true);
    expect(
      isProved({ when: is('in-pain', 'yes'), must: { option: 'talk', label: ['consider'] } }),
    ).toBe(true);
    expect(isProved({ when: { redFlag: 'danger' }, must: { condition: 'hurts' } })).toBe(true);
    expect(isProved({ must: { only: 'not-now', among: ['walk'] } })).toBe(true);
    expect(
      isProved({
        when: { nothingTold: true },
        must: { not: { option: 'walk', label: ['not-now'] } },
      }),
    ).toBe(true);
    expect(isProved({ must: { all: [{ asked: 'alone' }, { asked: 'in-pain' }] } })).toBe(true);
  });

  it('finds those for whom it does not hold', () => {
    expect(isProved({ must: { option: 'talk', label: ['consider'] } })).toBe(false);
    expect(isProved({ must: { only: 'not-now', among: [] } })).toBe(false);
    expect(isProved({ must: { all: [{ asked: 'alone' }, is('alone', 'yes')] } })).toBe(false);
    expect(
      isProved({
        when: is('alone', 'yes'),
        must: { option: 'walk', label: ['exists', 'consider'] },
      }),
    ).toBe(false);
    expect(isProved({ must: { any: [is('in-pain', 'yes'), is('in-pain', 'no')] } })).toBe(false);
  });

  it('finds answers whose silence adds a reason, but where that is meant', () => {
    const silent = buildFlow({
      questions: [single('alone')],
      options: [
        option('talk', note('why', { tone: 'consider', when: { not: is('alone', 'yes') } })),
      ],
    });
    const own = new Meaning(silent);
    const found = (except: { option: string; question: string; reason: string }[]) =>
      broken({ silenceNeverAdds: 'consider', except }, own) === NEVER;
    expect(found([])).toBe(false);
    expect(found([{ option: 'talk', question: 'alone', reason: 'meant' }])).toBe(true);
    expect(isProved({ silenceNeverAdds: 'consider', except: [] })).toBe(true);
  });
});

const rule = (exactlyWhen: Test) =>
  brokenRule({ of: { option: 'talk', note: 'why' }, exactlyWhen }, meaning);

describe('brokenRule', () => {
  it('finds a thing that appears when its rule says not, and the reverse', () => {
    expect(rule(is('in-pain', 'yes'))).toBe(NEVER);
    expect(rule(is('alone', 'yes'))).not.toBe(NEVER);
    expect(rule({ any: [is('in-pain', 'yes'), is('alone', 'yes')] })).not.toBe(NEVER);
    expect(rule({ all: [is('in-pain', 'yes'), is('alone', 'yes')] })).not.toBe(NEVER);
  });
});

describe('holdsTest', () => {
  it('knows what always holds of a summary', () => {
    expect(isAlways({ option: 'talk', label: ['consider', 'exists'] })).toBe(true);
    expect(isAlways({ option: 'talk', label: ['exists'] })).toBe(false);
    expect(isAlways({ not: { option: 'walk', label: ['consider'] } })).toBe(true);
  });
});

describe('conditionsInStatement', () => {
  it('finds the conditions in both halves, and none in one about silence', () => {
    const when = { any: [is('alone', 'yes'), { redFlag: 'danger' }] };
    expect(conditionsInStatement({ when, must: { not: { condition: 'hurts' } } })).toHaveLength(2);
    expect(conditionsInStatement({ silenceNeverAdds: 'consider', except: [] })).toEqual([]);
  });
});
