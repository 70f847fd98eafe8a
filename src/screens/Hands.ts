import type { WebCrypto } from '../export/crypto.ts';

/** How a reading stands: the sentence that is read; that no sound has come for a second; that it ended, by itself or by hand; that it could not be. */
export type Reading = number | 'late' | 'over' | 'failed';

/** Reading aloud, with voices of this device only. */
export interface Speech {
  /** Told when voices come or go. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly canSpeak: (language: string) => boolean;
  /** Reads these sentences, and tells how that stands; `over` or `failed` is the last that is told. */
  readonly speak: (
    sentences: readonly string[],
    language: string,
    onReading: (reading: Reading) => void,
  ) => void;
  readonly stop: () => void;
}

/** What a door does with its hands, beyond what is on the screen. Each is done on a press, and tells whether it could be done. */
export interface Hands {
  /** Opens the browser's printing. False where nothing opened. */
  readonly print: () => Promise<boolean>;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Gives a file with this name and text to keep. False where the browser refused. */
  readonly save: (name: string, text: string) => boolean;
  /** The bytes of a file that somebody chose; null for one that is too large, or cannot be read. */
  readonly read: (file: Blob) => Promise<Uint8Array | null>;
  /** Today, written 2026-11-22. */
  readonly today: () => string;
  /** What seals and unseals files; null where the browser has none. */
  readonly crypto: WebCrypto | null;
  readonly speech: Speech;
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
  save: () => false,
  read: () => Promise.resolve(null),
  today: () => '',
  crypto: null,
  speech: { subscribe: () => () => {}, canSpeak: () => false, speak: () => {}, stop: () => {} },
};

export const ALL_WAYS: WaysOut = { print: true, save: true, copy: true };
