import { emergencyNumber, linesFor } from '../content/lines.ts';
import { makeSheet, ticksAtFirst, ticksOf } from '../export/sheet.ts';
import type { SheetContent, SheetKind, SheetSection, Tick } from '../export/sheetModel.ts';
import { summaryOf, walkOf } from '../session/selectors.ts';
import { useChosenPrompts } from './AskScreen.tsx';
import { useBeside } from './Beside.ts';
import { useContent } from './Content.ts';
import { useDecision } from './Decision.ts';
import { usePaper } from './Paper.ts';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** A sheet as it would be printed now, and what there is to choose on it. */
export interface ShownSheet {
  readonly sections: readonly SheetSection[];
  /** The parts that hold anything, in the order of the sheet. */
  readonly offered: readonly Tick[];
}

function useSheetContent(): SheetContent {
  const { bundle, places } = useContent();
  const { place } = useBeside();
  const snapshot = useSession();
  return {
    ...bundle,
    walk: walkOf(snapshot),
    summary: summaryOf(snapshot),
    linesFor: (kinds) => linesFor(places, place, kinds),
    emergency: emergencyNumber(places, place),
  };
}

/** The sheet of this kind, with those of its parts that are ticked, or its usual ones; and with so many options in a table. */
export function useSheet(
  kind: SheetKind,
  ticked: ReadonlySet<Tick> | null,
  columns?: number,
): ShownSheet {
  const content = useSheetContent();
  const words = useWords();
  const { notes, notice } = usePaper();
  const { picked } = useDecision();
  const { chosen: prompts } = useChosenPrompts();
  const wishes = { kind, picked, prompts, notes, notice, ...(columns && { columns }) };
  const make = (ticks: ReadonlySet<Tick>) => makeSheet(content, { ...wishes, ticks }, words);
  const full = make(new Set(ticksOf(kind))).map(({ id }) => id);
  return {
    sections: make(ticked ?? ticksAtFirst(kind)),
    offered: ticksOf(kind).filter((tick) => full.includes(tick)),
  };
}
