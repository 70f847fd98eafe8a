/** How long after the last sign of scrolling somebody is still scrolling, in ms. */
const SCROLLING = 150;
const SIGNS = ['scroll', 'wheel', 'touchmove'] as const;

/** Knows whether somebody is scrolling the page. */
interface ScrollWatch {
  readonly isScrolling: () => boolean;
  readonly end: () => void;
}

/** Begins to watch a page for scrolling. */
export function watchScrolling(self: Window, now: () => number): ScrollWatch {
  let last = Number.NEGATIVE_INFINITY;
  const note = () => {
    last = now();
  };
  for (const sign of SIGNS) self.addEventListener(sign, note, { capture: true, passive: true });
  return {
    isScrolling: () => now() - last < SCROLLING,
    end: () => {
      for (const sign of SIGNS) self.removeEventListener(sign, note, { capture: true });
    },
  };
}

/** Brings the top of a frame into view if it is above it; at once for those who want less motion. */
export function bringTop(self: Window, frame: HTMLElement): void {
  if (frame.getBoundingClientRect().top >= 0) return;
  const calm = self.matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'auto' });
}
