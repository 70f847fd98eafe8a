import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/flow/checkClaims.ts';
import { claimsSchema } from '../../../src/flow/claims.ts';
import { buildFlow, is, note, option, redFlag } from '../../support/buildFlow.ts';

const flow = buildFlow({
  conditions: [{ id: 'hurts', when: is('in-pain', 'yes') }],
  redFlags: [redFlag('danger')],
  options: [option('talk', note('why')), option('walk', note('far'))],
});

const found = (more: object) =>
  checkClaims(flow, claimsSchema.parse({ flow: 'tiny', claims: [], ...more }), [
    { id: 'CARE-01' },
  ]).map(({ code, where }) => `${code} at ${where}`);
const claim = (must: object, more: object = {}) => ({
  claims: [{ id: 'C-1', sentence: 'So it is.', proof: [{ must }], ...more }],
});

describe('checkClaims', () => {
  it('finds nothing wrong with what the flow has', () => {
    expect(
      found({
        ...claim(
          { all: [{ option: 'talk', shows: 'why' }, { not: { redFlag: 'danger' } }] },
          { facts: ['CARE-01'] },
        ),
        rules: [
          { of: { option: 'talk', note: 'why' }, exactlyWhen: is('in-pain', 'yes') },
          { of: { redFlag: 'danger' }, exactlyWhen: { condition: 'hurts' } },
          { of: { condition: 'hurts' }, exactlyWhen: is('in-pain', 'yes') },
        ],
        unguarded: [
          { of: ['walk/far', 'red flag danger', 'condition hurts'], reason: 'It is a test.' },
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    [{ option: 'tlak', label: ['consider'] }, 'claims/unknown-option'],
    [{ option: 'talk', shows: 'far' }, 'claims/unknown-note'],
    [{ option: 'tlak', shows: 'why' }, 'claims/unknown-option'],
    [{ only: 'consider', among: ['nobody'] }, 'claims/unknown-option'],
    [{ redFlag: 'fire' }, 'claims/unknown-red-flag'],
    [{ asked: 'weather' }, 'claims/unknown-question'],
    [is('weather', 'yes'), 'claims/unknown-question'],
    [{ condition: 'rains' }, 'claims/unknown-condition'],
    [{ run: 'signs', atLeast: 2 }, 'claims/unknown-run'],
    [is('in-pain', 'maybe'), 'claims/wrong-kind'],
    [{ question: 'in-pain', includes: 'yes' }, 'claims/wrong-kind'],
  ])('finds that the flow does not have %j', (test, code) => {
    expect(found(claim({ all: [{ not: test }] }))).toEqual([
      `${code} at claims[0].proof[0].must.all[0].not`,
    ]);
    expect(
      found({ rules: [{ of: { condition: 'hurts' }, exactlyWhen: { any: [test] } }] }),
    ).toEqual([`${code} at rules[0].exactlyWhen.any[0]`]);
  });

  it('finds unknown things that rules, exceptions and lists are about', () => {
    expect(
      found({
        rules: [{ of: { option: 'talk', note: 'no' }, exactlyWhen: { nothingTold: true } }],
      }),
    ).toEqual(['claims/unknown-note at rules[0].of']);
    expect(
      found({
        unguarded: [{ of: ['walk/why', 'red flag fire', 'condition rains', 'run'], reason: 'r' }],
      }),
    ).toEqual([
      'claims/unknown-note at unguarded[0].of[0]',
      'claims/unknown-red-flag at unguarded[0].of[1]',
      'claims/unknown-condition at unguarded[0].of[2]',
      'claims/unknown-option at unguarded[0].of[3]',
    ]);
    const silence = {
      silenceNeverAdds: 'consider',
      except: [{ option: 'no', question: 'who', reason: 'r' }],
    };
    expect(found({ claims: [{ id: 'C-1', sentence: 's', proof: [silence] }] })).toEqual([
      'claims/unknown-option at claims[0].proof[0].except[0]',
      'claims/unknown-question at claims[0].proof[0].except[0]',
    ]);
  });

  it('finds facts that the ledger has not, claims of another flow, and two with one id', () => {
    expect(found(claim({ redFlag: 'danger' }, { facts: ['CARE-99'] }))).toEqual([
      'claims/unknown-fact at claims[0].facts[0]',
    ]);
    expect(found({ flow: 'other' })).toEqual(['claims/other-flow at flow']);
    const twice = { id: 'C-1', sentence: 's' };
    expect(found({ claims: [twice, twice] })).toEqual(['claims/duplicate-id at claims[1].id']);
  });

  it('proposes a name that is near', () => {
    const claims = claimsSchema.parse({
      flow: 'tiny',
      ...claim({ option: 'walking', label: ['consider'] }),
    });
    expect(checkClaims(flow, claims, [])[0]?.hint).toBe('Perhaps "walk" was meant.');
  });
});
