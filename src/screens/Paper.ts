import { createContext, useContext } from 'react';
import type { SheetKind } from '../export/sheetModel.ts';

/** What this door can put on paper, beside what the session says. */
export interface Paper {
  /** The sheets that are offered; the first is shown first. */
  readonly kinds: readonly SheetKind[];
  /** The counselor's notes and the clinic's notice; empty without any. */
  readonly notes: string;
  readonly notice: string;
}

/** The sheets of somebody alone. A door with more to print puts its own `Paper` around the screens. */
export const PaperContext = createContext<Paper>({
  kinds: ['client', 'appointment'],
  notes: '',
  notice: '',
});

/** What this door can put on paper. */
export const usePaper = (): Paper => useContext(PaperContext);
