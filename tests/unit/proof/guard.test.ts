import { describe, expect, it } from 'vitest';
import { claimsSchema } from '../../../src/flow/claims.ts';
import { survivorsOf } from '../../../src/proof/guard.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';

const yes = is('in-pain', 'yes');
const flow = buildFlow({
  questions: [single('in-pain'), single('alone')],
  redFlags: [redFlag('danger', { when: yes })],
  options: [
    option('talk', note('why', { tone: 'consider', when: { all: [yes, is('alone', 'yes')] } })),
  ],
});
const claims = (more: object) => claimsSchema.parse({ flow: 'tiny', claims: [], ...more });
const danger = {
  id: 'C-1',
  sentence: 'Danger is flagged.',
  proof: [
    { when: yes, must: { redFlag: 'danger' } },
    { when: { redFlag: 'danger' }, must: yes },
  ],
};
const rule = {
  of: { option: 'talk', note: 'why' },
  exactlyWhen: { all: [is('alone', 'yes'), yes] },
};

describe('survivorsOf', () => {
  it('finds every change that no claim and no rule notices', () => {
    const found = survivorsOf(flow, claims({}));
    expect(found.map(({ of }) => of)).toEqual(['talk/why', 'red flag danger']);
    expect(found[0]?.changes).toContain('without when.all[1]');
  });

  it('finds none where a claim or a rule guards each', () => {
    expect(survivorsOf(flow, claims({ claims: [danger], rules: [rule] }))).toEqual([]);
    expect(survivorsOf(flow, claims({ claims: [danger] })).map(({ of }) => of)).toEqual([
      'talk/why',
    ]);
  });

  it('takes no change for one that changes nothing for anybody', () => {
    const twice = buildFlow({ redFlags: [redFlag('danger', { when: { any: [yes, yes] } })] });
    const found = survivorsOf(twice, claims({ claims: [danger] }));
    expect(found.map(({ of }) => of)).not.toContain('red flag danger');
  });

  it('tells how far it has come', () => {
    const told: number[] = [];
    survivorsOf(flow, claims({}), (done, of) => told.push(done / of));
    expect(told[0]).toBe(0);
    expect(told.length).toBeGreaterThan(3);
  });
});
