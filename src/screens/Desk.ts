import type { ReactNode } from 'react';

/** What a door for two adds to the screens, which are the same as for one. */
export interface Desk {
  /** In place of the first screen. */
  readonly first: ReactNode;
  /** Over every screen. */
  readonly above: ReactNode;
  /** At the end of the strip, before all else there. */
  readonly tools: ReactNode;
  /** Beside every screen; null where it is closed, or has no room. */
  readonly beside: ReactNode;
  /** The same as a screen of its own. */
  readonly panel: ReactNode;
}
