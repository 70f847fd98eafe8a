import { describe, expect, it } from 'vitest';
import { checkMeanings } from '../../../src/flow/checkMeanings.ts';
import { claimsSchema } from '../../../src/flow/claims.ts';
import { is } from '../../support/buildFlow.ts';

const NAMED = Array.from({ length: 40 }, (_, i) => `c-${i}`);
const name = (i: number) => ({ condition: `c-${i}` });
const rule = (i: number, exactlyWhen: object) => ({ of: name(i), exactlyWhen });

const found = (more: object) =>
  checkMeanings(
    claimsSchema.parse({
      flow: 'tiny',
      claims: [{ id: 'C-1', sentence: 'So it is.', proof: [{ when: name(0), must: name(0) }] }],
      ...more,
    }),
    NAMED,
  ).map(({ code, where }) => `${code} at ${where}`);

describe('checkMeanings', () => {
  it('is content when every name that is used has a rule', () => {
    expect(found({ rules: [rule(0, { not: name(1) }), rule(1, is('in-pain', 'yes'))] })).toEqual(
      [],
    );
  });

  it('finds a name that would mean whatever the flow makes of it, once', () => {
    expect(found({})).toEqual(['claims/no-meaning at claims[0].proof[0].when']);
    expect(found({ rules: [rule(0, { any: [name(1)] })] })).toEqual([
      'claims/no-meaning at rules[0].exactlyWhen',
    ]);
  });

  it('leaves a name that the flow does not have to others', () => {
    const proof = [{ must: { condition: 'nowhere' } }];
    expect(found({ claims: [{ id: 'C-1', sentence: 'So it is.', proof }] })).toEqual([]);
  });

  it('finds rules that lead back to themselves', () => {
    expect(found({ rules: [rule(0, name(1)), rule(1, { all: [name(0)] })] })).toEqual([
      'claims/no-end at claims[0].proof[0].when',
      'claims/no-end at rules[0].exactlyWhen',
    ]);
  });

  it('finds rules that double again and again, at once', () => {
    const rules = NAMED.slice(1).map((_, i) => rule(i, { all: [name(i + 1), name(i + 1)] }));
    expect(found({ rules: [...rules, rule(39, is('in-pain', 'yes'))] })).toContain(
      'claims/no-end at claims[0].proof[0].when',
    );
  });
});
