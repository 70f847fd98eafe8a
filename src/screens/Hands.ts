/** What a door does with its hands, beyond what is on the screen. Each is done on a press, and tells whether it could be done. */
export interface Hands {
  /** Opens the browser's printing. False where nothing opened. */
  readonly print: () => Promise<boolean>;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Which ways out the address leaves open: each is there unless it says otherwise. */
export interface WaysOut {
  readonly print: boolean;
  readonly save: boolean;
  readonly copy: boolean;
}

/** A door that does nothing: that of a page which only waits for its program. */
export const IDLE_HANDS: Hands = {
  print: () => Promise.resolve(false),
  copy: () => Promise.resolve(false),
};

export const ALL_WAYS: WaysOut = { print: true, save: true, copy: true };
