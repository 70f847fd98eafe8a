import { MOST } from './protocol.ts';

/** More growing steps than any screen takes, in this time: a page that grows because its frame grew. */
const MOST_STEPS = 20;
const WITHIN = 3000;

/** The height of one frame, as the page that holds it sets it. */
export interface Fit {
  /** Sets what the frame asks for, unless it has been growing without end. */
  readonly wanted: (height: number) => void;
}

/** Fits a frame to the heights that it asks for. One that grows and grows is fixed, and scrolls inside from then on. */
export function fitTo(frame: HTMLIFrameElement, self: Window, now: () => number): Fit {
  let last = 0;
  let steps: readonly number[] = [];
  let fixed = false;
  const set = (height: number) => {
    frame.style.height = `${height}px`;
  };
  const most = () => Math.round(self.innerHeight * 0.9);
  return {
    wanted: (height) => {
      if (fixed) return;
      const at = now();
      steps = [...steps, ...(height > last ? [at] : [])].filter((step) => at - step < WITHIN);
      last = height;
      fixed = steps.length > MOST_STEPS;
      set(fixed || height >= MOST ? most() : height);
    },
  };
}
