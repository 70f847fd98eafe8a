import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/flow/predicate.ts';
import type { Next } from '../../../src/flow/successors.ts';
import { successors } from '../../../src/flow/successors.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { smallFlow } from '../../support/smallFlow.ts';

const nextOf = (flow: Parameters<typeof successors>[0], from: string | null) =>
  successors(flow).find((each) => each.from === from)?.next ?? [];

describe('successors', () => {
  it('lists what can follow, up to and including the first that is always asked', () => {
    const flow = buildFlow({
      questions: [single('a'), single('b', { when: is('a', 'yes') }), single('c'), single('d')],
    });
    expect(nextOf(flow, 'a')).toEqual([
      { to: 'b', when: is('a', 'yes') },
      { to: 'c', when: undefined },
    ]);
    expect(nextOf(flow, 'c')).toEqual([{ to: 'd', when: undefined }]);
    expect(nextOf(flow, 'd')).toEqual([{ to: null, when: undefined }]);
  });

  it('begins where the flow begins', () => {
    expect(nextOf(buildFlow({ questions: [single('a'), single('b')] }), null)).toEqual([
      { to: 'a', when: undefined },
    ]);
  });

  it('knows that a condition which held for a question still holds after it', () => {
    const flow = buildFlow({
      conditions: [{ id: 'mine', when: { all: [is('a', 'yes'), is('b', 'yes')] } }],
      questions: [
        single('a'),
        single('b'),
        single('c', { when: { condition: 'mine' } }),
        single('d', { when: is('a', 'yes') }),
      ],
    });
    expect(nextOf(flow, 'c')).toEqual([{ to: 'd', when: undefined }]);
  });

  it('leaves out what needs a condition that did not hold before', () => {
    const flow = buildFlow({
      questions: [
        single('a'),
        single('b', { when: is('a', 'yes') }),
        single('c', { when: { all: [is('a', 'yes'), is('b', 'yes')] } }),
      ],
    });
    expect(nextOf(flow, 'a').map(({ to }) => to)).toEqual(['b', null]);
  });

  it('leads every person the way that the walk goes: the first whose condition holds comes next', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        const ways = new Map(successors(flow).map(({ from, next }) => [from, next]));
        for (const answers of everyone(flow).slice(0, 60)) {
          const { path, live } = walk(flow, answers);
          const went: string[] = [];
          for (let at: string | null = null; ;) {
            const scope = { flow, path: went, live };
            const next: Next | undefined = ways
              .get(at)
              ?.find(({ when }) => !when || holds(when, scope));
            if (!next || next.to === null) break;
            went.push(next.to);
            at = next.to;
          }
          expect(went).toEqual(path);
        }
      }),
      { numRuns: 60 },
    );
  });
});
