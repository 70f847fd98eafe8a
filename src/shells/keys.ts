import { PRESSES } from '../screens/Door.ts';
import { countKeys, remembered } from './leaveKeys.ts';

interface KeyWishes {
  readonly self: Window;
  readonly onLeave: () => void;
  /** Told how many presses of a key are left, and null when they are forgotten. */
  readonly onCount: (
    presses: { readonly key: 'Shift' | 'Escape'; readonly left: number } | null,
  ) => void;
}

/** Leaves on three presses of Shift, or of Escape where no dialog is open. @returns what ends it */
export function listenForKeys({ self, onLeave, onCount }: KeyWishes): () => void {
  const count = countKeys();
  let forgetting = 0;
  const forget = () => {
    self.clearTimeout(forgetting);
    count.forget();
    onCount(null);
  };
  const onDown = (event: KeyboardEvent) => {
    count.down(event);
    if (event.key !== 'Shift' && event.key !== 'Escape') forget();
  };
  const onUp = (event: KeyboardEvent) => {
    const mayEscape = self.document.querySelector('dialog[open]') === null;
    const times = count.up(event, self.performance.now(), mayEscape);
    if (times === 0) return;
    if (times >= PRESSES) return onLeave();
    onCount({ key: event.key === 'Shift' ? 'Shift' : 'Escape', left: PRESSES - times });
    self.clearTimeout(forgetting);
    forgetting = self.setTimeout(forget, remembered(event.key));
  };
  self.addEventListener('keydown', onDown, true);
  self.addEventListener('keyup', onUp, true);
  self.addEventListener('pointerdown', forget, true);
  return () => {
    self.clearTimeout(forgetting);
    self.removeEventListener('keydown', onDown, true);
    self.removeEventListener('keyup', onUp, true);
    self.removeEventListener('pointerdown', forget, true);
  };
}
