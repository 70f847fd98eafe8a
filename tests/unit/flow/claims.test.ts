import { describe, expect, it } from 'vitest';
import { claimsSchema, testSchema } from '../../../src/flow/claims.ts';

describe('claimsSchema', () => {
  it('lets an author leave out what is empty', () => {
    const parsed = claimsSchema.parse({
      flow: 'tiny',
      claims: [{ id: 'C-1', sentence: 'So it is.' }],
    });
    expect(parsed).toEqual({
      flow: 'tiny',
      claims: [{ id: 'C-1', sentence: 'So it is.', facts: [], proof: [], lints: [], tests: [] }],
      rules: [],
      unguarded: [],
    });
  });

  it('refuses what it does not know, in words', () => {
    const wrong = claimsSchema.safeParse({
      flow: 'tiny',
      claims: [{ id: 'C-1', sentence: 'So it is.', proof: [{ should: {} }] }],
      rules: [{ of: { options: 'talk' }, exactlyWhen: { nothingTold: true } }],
    });
    expect(wrong.error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('a proof is a test under must'),
      expect.stringContaining('a rule is of an option with note'),
    ]);
  });
});

describe('testSchema', () => {
  it.each([
    [{ option: 'talk', label: ['consider'] }],
    [{ option: 'talk', shows: 'why' }],
    [{ only: 'consider', among: [] }],
    [{ redFlag: 'danger' }],
    [{ asked: 'in-pain' }],
    [{ nothingTold: true }],
    [{ question: 'in-pain', is: 'yes' }],
    [{ not: { any: [{ condition: 'named' }, { all: [] }] } }],
  ])('takes %j', (test) => {
    expect(testSchema.safeParse(test).success).toBe(true);
  });

  it('says what a test is to somebody who writes another', () => {
    const wrong = testSchema.safeParse({ option: 'talk', label: ['best'] });
    expect(wrong.error?.issues[0]?.message).toContain('a test is one of');
  });
});
