import { vi } from 'vitest';

/** Makes every element this many CSS px wide with 16 px to a rem, and lets those who watch a size know. Undone by `vi.unstubAllGlobals`. */
export function pretendWidth(width: number): (next: number) => void {
  let now = width;
  document.documentElement.style.fontSize = '16px';
  const watching = new Set<() => void>();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #changed: () => void;
      constructor(changed: () => void) {
        this.#changed = changed;
      }
      observe() {
        watching.add(this.#changed);
      }
      disconnect() {
        watching.delete(this.#changed);
      }
    },
  );
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, now, 0),
  );
  return (next) => {
    now = next;
    for (const changed of watching) changed();
  };
}
