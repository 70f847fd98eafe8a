import { hangCurtain } from './curtain.ts';
import { watchPresence } from './idle.ts';

interface CoverWishes {
  readonly self: Window;
  /** What the button that takes the cover away says. */
  readonly word: string;
  /** Minutes without a touch after which everything is cleared. */
  readonly limit: number;
  readonly onClear: () => void;
  /** Told how many seconds are left, as long as somebody needs to be asked. */
  readonly onSeconds: (seconds: number | null) => void;
}

/** The clock and the curtain of a page. */
export interface Cover {
  /** There is something to clear from now on, or no more. */
  readonly begin: () => void;
  readonly end: () => void;
  /** Clears after so many minutes, from now on. */
  readonly limit: (minutes: number) => void;
  /** Covers the page by hand. */
  readonly hide: () => void;
  /** Somebody is there. */
  readonly stay: () => void;
  /** Takes the cover away for good: there is nothing left behind it. */
  readonly drop: () => void;
}

/** Keys that are pressed together with others, or to leave: they do not take the cover away. */
const QUIET = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Escape', 'CapsLock', 'Fn']);

/** Covers the page when it cannot be seen or is told to be, and clears it when nobody has been there for long. */
export function coverPage({ self, word, limit, onClear, onSeconds }: CoverWishes): Cover {
  const page = self.document;
  let shown = 'down';
  const presence = watchPresence({
    self,
    limit,
    onClear,
    isDiscreet: () => page.documentElement.hasAttribute('data-discreet'),
    onChange: ({ value }) => {
      draw(value.curtain);
      onSeconds(value.curtain === 'down' ? presence.secondsLeft() : null);
    },
  });
  const curtain = hangCurtain({ page, word, onShow: presence.show });
  const draw = (wanted: string) => {
    if (wanted === shown) return;
    shown = wanted;
    if (wanted === 'down') curtain.lower();
    else curtain.raise(wanted === 'byHand');
  };
  const onKey = (event: KeyboardEvent) => {
    if (shown !== 'byHand' || QUIET.has(event.key)) return;
    event.preventDefault();
    presence.show();
  };
  self.addEventListener('keydown', onKey, true);
  return {
    begin: presence.begin,
    end: presence.end,
    limit: presence.limit,
    hide: presence.hide,
    stay: presence.stay,
    drop: () => {
      presence.end();
      presence.show();
      draw('down');
    },
  };
}
