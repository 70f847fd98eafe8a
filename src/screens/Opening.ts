import { createContext, useContext } from 'react';
import type { Opened } from '../export/openFile.ts';

/** What was opened from a file, and the way to open one. */
export interface Opening {
  /** Null while nothing was opened. */
  readonly opened: Opened | null;
  readonly open: (file: Opened) => void;
}

export const OpeningContext = createContext<Opening>({ opened: null, open: () => {} });

/** What was opened, and the way to open. */
export const useOpening = (): Opening => useContext(OpeningContext);

/** Whether something of the file could not be taken over as it was. */
export const hasChanged = (opened: Opened | null): boolean =>
  opened !== null && opened.again.length + opened.left > 0;
