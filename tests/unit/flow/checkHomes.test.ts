import { describe, expect, it } from 'vitest';
import { checkHomes, homeOf } from '../../../src/flow/checkHomes.ts';
import { claimsSchema } from '../../../src/flow/claims.ts';

const homes = {
  lints: new Set(['words/ban']),
  titles: ['INV-08: naloxone is named', 'counts to INV-081'],
};
const parse = (more: object) =>
  claimsSchema.parse({ flow: 'tiny', claims: [{ id: 'INV-08', sentence: 's', ...more }] });
const found = (more: object) => checkHomes(parse(more), homes).map(({ code }) => code);
const proof = [{ must: { redFlag: 'danger' } }];

describe('checkHomes', () => {
  it('is content with a proof, a lint or a test', () => {
    expect(found({ proof })).toEqual([]);
    expect(found({ lints: ['words/ban'] })).toEqual([]);
    expect(found({ tests: ['INV-08'] })).toEqual([]);
  });

  it('finds claims that nothing holds', () => {
    expect(found({})).toEqual(['claims/homeless']);
    expect(found({ tests: ['INV-09'] })).toEqual(['claims/unknown-test', 'claims/homeless']);
  });

  it('finds lints and tests that are not there, though something else holds the claim', () => {
    expect(found({ proof, lints: ['words/poetry'] })).toEqual(['claims/unknown-lint']);
    expect(found({ proof, tests: ['INV-99'] })).toEqual(['claims/unknown-test']);
  });
});

const home = (name: string) => {
  const [claim] = parse({ tests: [name] }).claims;
  return claim && homeOf(claim, homes).tests;
};

describe('homeOf', () => {
  it('takes a test for the one that is named only if the whole name stands in its title', () => {
    expect(home('INV-08')).toEqual(['INV-08']);
    expect(home('INV-0')).toEqual([]);
    expect(home('naloxone is named')).toEqual(['naloxone is named']);
  });
});
