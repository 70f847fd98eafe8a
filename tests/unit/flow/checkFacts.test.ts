import { describe, expect, it } from 'vitest';
import { checkFacts, citedIn } from '../../../src/flow/checkFacts.ts';
import type { Fact, Ledger } from '../../../src/flow/ledger.ts';
import { buildFlow, note, option, redFlag, single } from '../../support/buildFlow.ts';
import { fixtureLedger } from '../../support/fixtures.ts';

const small = fixtureLedger('single');
const fact = (id: string, more: Partial<Fact> = {}): Fact[] =>
  small.facts.map((each) => ({ ...each, id, ...more }));
const ledger: Ledger = {
  ...small,
  facts: [
    ...small.facts,
    ...fact('OLD-01', { status: 'recalled' }),
    ...fact('OLD-02', { status: 'recalled' }),
  ],
};
const noted = (...facts: string[]) => ({ options: [option('talk', note('n', { facts }))] });
const found = (more: Record<string, unknown>, release = false, of = ledger) =>
  checkFacts(buildFlow(more), of, release).map(
    (each) => `${each.severity} ${each.code} ${each.where}`,
  );

describe('checkFacts', () => {
  it('finds facts that the ledger does not have, wherever they are cited', () => {
    const facts = ['LOST-01'];
    expect(
      found({
        runs: [{ id: 'r', facts }],
        questions: [single('a', { facts })],
        redFlags: [redFlag('f', { facts })],
        ...noted('CARE-01', 'LOST-01'),
      }),
    ).toEqual([
      'error flow/unsourced runs[0].facts[0]',
      'error flow/unsourced questions[0].facts[0]',
      'error flow/unsourced redFlags[0].facts[0]',
      'error flow/unsourced options[0].notes[0].facts[1]',
    ]);
  });

  it('asks a counted run for a fact, and no other run', () => {
    expect(found({ runs: [{ id: 'r' }] })).toEqual([]);
    expect(found({ runs: [{ id: 'r', counted: true }] })).toEqual(['error flow/unsourced runs[0]']);
  });

  it('finds facts whose sources the ledger does not have', () => {
    const facts = fact('CARE-01', { sources: ['a_page', 'lost'] });
    expect(found({}, false, { ...ledger, facts })).toEqual([
      'error flow/unsourced facts[0].sources[1]',
    ]);
  });

  it('refuses what rests on recalled facts alone', () => {
    expect(found(noted('OLD-01', 'OLD-02'))).toEqual([
      'error flow/recalled options[0].notes[0].facts',
    ]);
  });

  it('warns of a recalled fact beside a verified one, and refuses it in a strict release', () => {
    const at = 'flow/recalled options[0].notes[0].facts';
    expect(found(noted('CARE-01', 'OLD-01'))).toEqual([`warning ${at}`]);
    expect(found(noted('CARE-01', 'OLD-01'), true)).toEqual([`error ${at}`]);
  });
});

describe('citedIn', () => {
  it('gives each cited fact once', () => {
    const flow = buildFlow({
      redFlags: [redFlag('f', { facts: ['SAFE-01'] })],
      ...noted('CARE-01', 'SAFE-01'),
    });
    expect([...citedIn(flow)].sort()).toEqual(['CARE-01', 'SAFE-01']);
  });
});
