import { describe, expect, it } from 'vitest';
import { follow } from '../../../src/proof/follow.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  questions: [
    single('who', { required: true }),
    single('mine', { when: is('who', 'yes') }),
    single('theirs', { when: is('who', 'no') }),
    single('both', { when: { all: [is('who', 'yes'), is('mine', 'yes')] } }),
  ],
});
const ways = follow(new Meaning(flow));
const after = (from: string | null) => ways.find((each) => each.from === from)?.next;

describe('follow', () => {
  it('leaves out what can not follow, though its condition does not say so', () => {
    expect(after('mine')?.map(({ to }) => to)).toEqual(['both', null]);
    expect(after('theirs')).toEqual([{ to: null, when: undefined }]);
  });

  it('tells of a condition only what is not sure at that place', () => {
    expect(after('mine')?.[0]).toEqual({ to: 'both', when: is('mine', 'yes') });
  });

  it('begins with what is asked first, and ends with the summary', () => {
    expect(after(null)).toEqual([{ to: 'who', when: undefined }]);
    expect(after('who')?.map(({ to }) => to)).toEqual(['mine', 'theirs', null]);
  });
});
