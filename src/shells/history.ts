/** All that an entry of ours says of itself: which of the two it is. */
const BASE = 'b';
const SENTINEL = 's';

/** The entries of a tab that are ours: at most two. */
export interface Entries {
  /** Makes the second entry, on the press that starts; does nothing if it is there. */
  readonly arm: () => void;
  /** Goes to the first entry and forgets what it is, since there is nothing to lose any more. */
  readonly disarm: () => void;
  readonly close: () => void;
}

interface EntriesWishes {
  readonly self: Window;
  /** Does what Back does on the screen. @returns whether there is still something that the next Back can do */
  readonly onBack: () => boolean;
}

/**
 * Lets the browser's Back go one question back. Back leads from the second entry to the first; there the question before is shown, and the
 * second entry is taken up again. Who presses Back twice at once may leave: the page is wiped then.
 */
export function openEntries({ self, onBack }: EntriesWishes): Entries {
  const { history } = self;
  const isAt = (role: string) => history.state === role;
  /** Whether the way to the first entry is ours, and whether somebody has started again meanwhile. */
  let going: 'no' | 'back' | 'back and again' = 'no';
  let armed = false;
  const settle = (goesOn: boolean) => {
    going = 'no';
    armed = goesOn;
    if (goesOn) history.forward();
    else history.replaceState(null, '');
  };
  const onPop = () => {
    if (!isAt(BASE)) return;
    settle(going === 'no' ? onBack() : going === 'back and again');
  };
  // A page that was loaded again is at its start, whichever entry it is at.
  if (isAt(BASE)) history.replaceState(null, '');
  self.addEventListener('popstate', onPop);
  return {
    arm: () => {
      if (going !== 'no') going = 'back and again';
      armed = true;
      if (isAt(SENTINEL)) return;
      history.replaceState(BASE, '');
      history.pushState(SENTINEL, '');
    },
    disarm: () => {
      if (!armed || !isAt(SENTINEL) || going !== 'no') return;
      going = 'back';
      history.back();
    },
    close: () => self.removeEventListener('popstate', onPop),
  };
}
