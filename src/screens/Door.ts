/** What a session shows now, for the door to know. */
export interface Standing {
  /** Stops for good. */
  readonly session: { readonly stop: () => unknown };
  /** Whether there is anything to lose now: the first screen has been left. */
  readonly begun: () => boolean;
  /** A name that differs for each screen; never shown. */
  readonly screen: string;
  /** What Back does on this screen; null where nothing lies behind. */
  readonly onBack: (() => void) | null;
}

/** How often a key that leaves is pressed. */
export const PRESSES = 3;

/** What a door tells the screens, and how that changes. */
export interface DoorState {
  /** Seconds until everything is cleared; null while nobody needs to be asked. */
  readonly secondsLeft: number | null;
  /** How many more presses of this key lead out; null when none was pressed. */
  readonly presses: { readonly key: 'Shift' | 'Escape'; readonly left: number } | null;
}

/** What the screens may ask of the door that they are behind, and what it needs of them. */
export interface Door {
  /** Whether the page is in a frame of somebody else's page. */
  readonly framed: boolean;
  /** After how many minutes without a touch everything is cleared. */
  readonly idle: number;
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => DoorState;
  /** Clears after so many minutes, from now on until it has cleared. */
  readonly limit: (minutes: number) => void;
  /** Covers the page; what is behind the cover stays. */
  readonly hide: () => void;
  /** Somebody is still there. */
  readonly stay: () => void;
  /** Wipes everything, as leaving does, and shows the first screen. */
  readonly startOver: () => void;
  /** Told whenever another screen is shown. */
  readonly stand: (standing: Standing) => void;
}

export const AT_REST: DoorState = { secondsLeft: null, presses: null };

/** A door at which nothing happens: that of a page that only waits for its program. */
export const STILL: Door = {
  framed: false,
  idle: 20,
  subscribe: () => () => {},
  read: () => AT_REST,
  limit: () => {},
  hide: () => {},
  stay: () => {},
  startOver: () => {},
  stand: () => {},
};
