import { describe, expect, it } from 'vitest';
import { TooWideError, unlessTooWide } from '../../../src/proof/tooWide.ts';

const deep = (n: number): number => 1 + deep(n + 1);

describe('unlessTooWide', () => {
  it('gives what the work gives', () => {
    expect(unlessTooWide(() => 3)).toEqual({ ok: true, value: 3 });
  });

  it('says that the flow is too wide when nodes, memory or stack run out', () => {
    const out: (() => unknown)[] = [
      () => {
        throw new TooWideError('nodes');
      },
      () => 'a'.repeat(-1),
      () => deep(0),
    ];
    for (const work of out) {
      expect(unlessTooWide(work)).toMatchObject({ ok: false, finding: { code: 'proof/too-wide' } });
    }
  });

  it('lets everything else through', () => {
    expect(() =>
      unlessTooWide(() => {
        throw new TypeError('a bug');
      }),
    ).toThrow('a bug');
  });
});
