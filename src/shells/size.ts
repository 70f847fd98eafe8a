import { stepped } from '../embed/protocol.ts';

/** Heights are told no more often than this, in ms. */
const BETWEEN = 100;

/** Tells the height that a page needs whenever it changes; nothing while the page is not shown. */
export interface SizeWatch {
  /** Tells it again, to one who has just come. */
  readonly tell: () => void;
  readonly stop: () => void;
}

/** Watches the height of one element: at most once for each frame, and ten times in a second. */
export function watchSize(
  self: Window,
  element: HTMLElement,
  onHeight: (height: number) => void,
): SizeWatch {
  let told = 0;
  let at = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  const measure = () => {
    waiting = 0;
    const { width, height } = element.getBoundingClientRect();
    const wanted = stepped(height);
    if (width === 0 || wanted === told) return;
    told = wanted;
    at = self.performance.now();
    onHeight(wanted);
  };
  const soon = () => {
    if (waiting !== 0) return;
    const wait = Math.max(0, at + BETWEEN - self.performance.now());
    waiting = self.setTimeout(() => self.requestAnimationFrame(measure), wait);
  };
  const observer = new ResizeObserver(soon);
  observer.observe(element);
  return {
    tell: () => {
      told = 0;
      soon();
    },
    stop: () => {
      observer.disconnect();
      self.clearTimeout(waiting);
    },
  };
}
