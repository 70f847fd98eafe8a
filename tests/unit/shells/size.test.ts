import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSize } from '../../../src/shells/size.ts';

let changed: () => void = () => {};
let box = DOMRect.fromRect({ width: 300, height: 500 });
const told: number[] = [];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'],
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        changed = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  told.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch() {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => box;
  return watchSize(window, element, (height) => told.push(height));
}

function grow(height: number, width = 300, wait = 200) {
  box = DOMRect.fromRect({ width, height });
  changed();
  vi.advanceTimersByTime(wait);
}

describe('E-7: the height that a frame tells', () => {
  it('goes in steps of 40, and only when it is another', () => {
    const { stop } = watch();
    for (const height of [500, 510, 520, 521, 530, 480]) grow(height);
    stop();
    expect(told).toEqual([520, 560, 480]);
  });

  it('comes ten times in a second at most', () => {
    const { stop } = watch();
    for (let i = 0; i < 100; i += 1) grow(400 + 40 * i, 300, 10);
    stop();
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told.length).toBeGreaterThan(5);
  });

  it('E-10: is not told while the frame is hidden, and is told once it is shown', () => {
    const { stop } = watch();
    grow(500);
    grow(0, 0);
    grow(900, 300);
    stop();
    expect(told).toEqual([520, 920]);
  });

  it('is told again to a page that has just come', () => {
    const { tell, stop } = watch();
    grow(500);
    tell();
    vi.advanceTimersByTime(200);
    stop();
    expect(told).toEqual([520, 520]);
  });
});
