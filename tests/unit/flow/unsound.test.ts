import { describe, expect, it } from 'vitest';
import { unsoundIn } from '../../../src/flow/unsound.ts';
import { buildFlow, is, note, option, single } from '../../support/buildFlow.ts';
import { fixtureFlow, fixtureLedger, fixtureNames } from '../../support/fixtures.ts';

const ledger = fixtureLedger('single');
const codes = (more: object) => unsoundIn(buildFlow({ ...more }), ledger).map(({ code }) => code);

const when = (condition: object) => ({
  options: [option('talk', note('n', { when: condition }))],
});

describe('unsoundIn', () => {
  it('finds nothing in flows that are right', () => {
    for (const name of fixtureNames('flows')) {
      expect(unsoundIn(fixtureFlow(name), fixtureLedger(name))).toEqual([]);
    }
  });

  it('finds names that conditions read and that are not there, circles, and tests that do not fit', () => {
    expect(codes(when(is('nobody', 'yes')))).toEqual(['flow/unknown-question']);
    expect(codes(when({ condition: 'nothing' }))).toEqual(['flow/unknown-condition']);
    expect(codes(when(is('in-pain', 'perhaps')))).toEqual(['flow/wrong-kind']);
    const circle = [{ id: 'a', when: { condition: 'a' } }];
    expect(codes({ conditions: circle })).toEqual(['flow/condition-cycle']);
    const ahead = [single('a', { when: is('b', 'yes') }), single('b')];
    expect(codes({ questions: ahead })).toEqual(['flow/looks-ahead']);
    expect(codes({ questions: [single('a'), single('a')] })).toEqual(['flow/duplicate-id']);
  });

  it('does not mind what no condition reads', () => {
    const questions = [single('in-pain', { between: ['nothing', 'visits'] })];
    expect(codes({ questions })).toEqual([]);
  });
});
