import { describe, expect, it } from 'vitest';
import { flagWords } from '../../../src/export/flagWords.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';
import { keyWords, paperWords } from '../../support/paperWords.ts';

const flow = { id: 'opioids' };
const flag = { id: 'unsafe', variant: null };

describe('flagWords', () => {
  it('are those of the screen, where there are no others for paper', () => {
    const words = { ...keyWords, has: () => false };
    expect(flagWords(flow, words, flag, '911')).toBe('[opioids:redFlags.unsafe.block 911]');
  });

  it('are those for paper, where there are some', () => {
    expect(flagWords(flow, keyWords, flag, '')).toBe('[paper:instead.opioids.unsafe ]');
  });

  it('speak of no button and no page, in any flow', async () => {
    const words = await paperWords('en');
    const told = flowIds()
      .map(realFlow)
      .flatMap((each) =>
        each.redFlags.flatMap(({ id, variants }) =>
          (variants?.map((variant) => variant.id) ?? [null]).map((variant) =>
            flagWords(each, words, { id, variant }, ''),
          ),
        ),
      );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((text) => /this page|Leave now|button/i.test(text))).toEqual([]);
  });
});
