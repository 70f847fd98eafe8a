import { createContext, useContext } from 'react';
import type { SheetKind } from '../export/sheetModel.ts';

/** What this door can put on paper and into a clinic's file, beside what the session says. */
export interface Paper {
  /** The sheets that are offered; the first is shown first. */
  readonly kinds: readonly SheetKind[];
  /** The counselor's notes and the clinic's notice; empty without any. */
  readonly notes: string;
  readonly notice: string;
  /** Whether a file for a clinic is labelled as of a program under 42 CFR Part 2. */
  readonly part2: boolean;
}

/** The sheets of somebody alone. A door with more to print puts its own `Paper` around the screens. */
export const PaperContext = createContext<Paper>({
  kinds: ['client', 'appointment'],
  notes: '',
  notice: '',
  part2: false,
});

/** What this door can put on paper. */
export const usePaper = (): Paper => useContext(PaperContext);
