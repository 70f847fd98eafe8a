import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyStroke } from '../../../src/shells/leaveKeys.ts';
import { countKeys } from '../../../src/shells/leaveKeys.ts';

const stroke = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  repeat: false,
  isComposing: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

/** Presses a key and lets go, so many times so far apart; tells the last count. */
function pressed(key: string, times: number, apart: number, mayEscape = true): number {
  const count = countKeys();
  let last = 0;
  for (let i = 0; i < times; i += 1) {
    count.down(stroke(key, { shiftKey: key === 'Shift' }));
    last = count.up(stroke(key), i * apart, mayEscape);
  }
  return last;
}

describe('X-4: the keys that leave', () => {
  it('are Shift three times, each within 5 s of the last', () => {
    expect([pressed('Shift', 3, 5000), pressed('Shift', 3, 5001)]).toEqual([3, 1]);
  });

  it('are Escape three times, each within 2 s, where no dialog is open', () => {
    expect([pressed('Escape', 3, 2000), pressed('Escape', 3, 2001)]).toEqual([3, 1]);
    expect(pressed('Escape', 3, 100, false)).toBe(0);
  });

  it('are no others', () => {
    for (const key of ['a', 'Enter', ' ', 'Tab', 'Control', 'Alt', 'CapsLock']) {
      expect(pressed(key, 3, 10)).toBe(0);
    }
  });

  it('F-67: do nothing while text is composed, held down, or pressed together with others', () => {
    for (const more of [
      { isComposing: true },
      { ctrlKey: true },
      { altKey: true },
      { metaKey: true },
    ]) {
      const count = countKeys();
      for (let i = 0; i < 4; i += 1) {
        count.down(stroke('Shift', more));
        expect(count.up(stroke('Shift', more), i, true)).toBe(0);
      }
    }
    const held = countKeys();
    held.down(stroke('Shift'));
    for (let i = 0; i < 9; i += 1) held.down(stroke('Shift', { repeat: true }));
    expect(held.up(stroke('Shift'), 1, true)).toBe(1);
  });

  it('F-67: never count what somebody types, capital letters and all', () => {
    const letter = fc.record({ key: fc.constantFrom('a', 'B', '?', 'Ä', '7'), big: fc.boolean() });
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 60 }), (letters) => {
        const count = countKeys();
        letters.forEach(({ key, big }, at) => {
          if (big) count.down(stroke('Shift', { shiftKey: true }));
          count.down(stroke(key, { shiftKey: big }));
          const counted = [count.up(stroke(key, { shiftKey: big }), at, true)];
          if (big) counted.push(count.up(stroke('Shift'), at, true));
          expect(Math.max(...counted)).toBe(0);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
