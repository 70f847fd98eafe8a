import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggle } from '../../../src/ui/toggle.ts';

const ORDER = ['a', 'b', 'c', 'none', 'rather-not-say'];
const ALONE = ['none', 'rather-not-say'];

describe('toggle', () => {
  it('keeps what is chosen in the order in which it is shown', () => {
    expect(toggle(ORDER, ALONE, ['c'], 'a').chosen).toEqual(['a', 'c']);
  });

  it('takes back what is pressed again', () => {
    expect(toggle(ORDER, ALONE, ['a', 'b'], 'a')).toEqual({ chosen: ['b'], cleared: [] });
  });

  it('clears the others both ways', () => {
    expect(toggle(ORDER, ALONE, ['a', 'b'], 'none').cleared).toEqual(['a', 'b']);
    expect(toggle(ORDER, ALONE, ['none'], 'a').cleared).toEqual(['none']);
    expect(toggle(ORDER, ALONE, ['none'], 'rather-not-say').cleared).toEqual(['none']);
  });

  it('never leaves what stands alone beside anything, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ORDER)), (presses) => {
        const chosen = presses.reduce<readonly string[]>(
          (before, pressed) => toggle(ORDER, ALONE, before, pressed).chosen,
          [],
        );
        expect(chosen.length < 2 || !chosen.some((id) => ALONE.includes(id))).toBe(true);
      }),
    );
  });
});
