import { describe, expect, it } from 'vitest';
import type { Test } from '../../../src/flow/claims.ts';
import { claimsSchema } from '../../../src/flow/claims.ts';
import { inOwnWords } from '../../../src/proof/inOwnWords.ts';
import { prove } from '../../../src/proof/prove.ts';
import { buildFlow, is, note, option, single } from '../../support/buildFlow.ts';

const rule = (condition: string, exactlyWhen: Test) => ({ of: { condition }, exactlyWhen });
const claims = (proof: readonly object[], rules: readonly object[]) =>
  claimsSchema.parse({ flow: 'tiny', claims: [{ id: 'C-1', sentence: 's', proof }], rules });

describe('inOwnWords', () => {
  it('spells names out, and names in what they mean', () => {
    const { claims: spelled, rules } = inOwnWords(
      claims(
        [{ when: { not: { condition: 'far' } }, must: { any: [{ condition: 'hurts' }] } }],
        [rule('far', { all: [{ condition: 'hurts' }] }), rule('hurts', is('in-pain', 'yes'))],
      ),
    );
    expect(spelled[0]?.proof).toEqual([
      { when: { not: { all: [is('in-pain', 'yes')] } }, must: { any: [is('in-pain', 'yes')] } },
    ]);
    expect(rules[0]?.exactlyWhen).toEqual({ all: [is('in-pain', 'yes')] });
  });

  it('leaves the rest as it is', () => {
    const given = claims(
      [
        { must: { option: 'talk', shows: 'all' } },
        { must: { condition: 'unruled' } },
        { silenceNeverAdds: 'consider', except: [] },
      ],
      [rule('round', { condition: 'round' })],
    );
    expect(inOwnWords(given)).toEqual({ claims: given.claims, rules: given.rules });
  });

  it('keeps a claim from weakening with the condition that it guards', () => {
    const flow = buildFlow({
      questions: [single('in-pain')],
      conditions: [{ id: 'hurts', when: is('in-pain', 'no') }],
      options: [option('talk', note('stop', { tone: 'not-now', when: { condition: 'hurts' } }))],
    });
    const must = { option: 'talk', label: ['not-now'] };
    const { verdicts } = prove(
      flow,
      claims([{ when: { condition: 'hurts' }, must }], [rule('hurts', is('in-pain', 'yes'))]),
    );
    expect(verdicts).toMatchObject([
      { claim: 'C-1', proved: false, counterexample: { 'in-pain': 'yes' } },
      { claim: 'condition hurts', proved: false },
    ]);
  });
});
