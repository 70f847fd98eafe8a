import type { Line, Place, Places } from '../flow/ledger.ts';
import type { LineKind } from '../flow/vocabulary.ts';

/** A help line, with what it is shown for; null for a directory, which stands in for lines that are not known. */
export interface ShownLine {
  readonly kind: LineKind | null;
  readonly line: Line;
}

/** What can be called somewhere for something. */
export interface HelpLines {
  /** Each once, in the order of the kinds asked for. */
  readonly lines: readonly ShownLine[];
  /** The kinds asked for that this place has no line of its own for. */
  readonly missing: readonly LineKind[];
  /** Whether to say "Call your local emergency number", because no number is known. */
  readonly local: boolean;
  /** Whether to say "Ask somebody to stay with you", because no line does that. */
  readonly company: boolean;
}

/** The place with this id, or null while it is not known. */
export function placeWith(places: Places, id: string | null): Place | null {
  return places.places.find((each) => each.id === id) ?? null;
}

function linesOf(places: Places, place: Place | null, kind: LineKind): readonly ShownLine[] {
  const ids = place?.lines[kind] ?? [];
  return ids
    .map((id) => places.lines.find((line) => line.id === id))
    .filter((line) => line !== undefined)
    .filter((line) => line.sure)
    .map((line) => ({ kind, line }));
}

const isOpen = ({ line }: ShownLine): boolean => line.hours === 'always' && line.number !== null;

function once(lines: readonly ShownLine[]): readonly ShownLine[] {
  return lines.filter((one, at) => lines.findIndex(({ line }) => line.id === one.line.id) === at);
}

/** What stands in for a missing kind, and beside a line that is not open day and night. */
const INSTEAD: readonly LineKind[] = ['emergency', 'suicide'];

/**
 * The lines of a place for these kinds, and what stands in for those that it has not. Never another country's number; a line
 * marked as not sure is never shown.
 *
 * @source evidence file 10.3
 */
export function linesFor(
  places: Places,
  placeId: string | null,
  kinds: readonly LineKind[],
): HelpLines {
  const place = placeWith(places, placeId);
  const of = (kind: LineKind) => linesOf(places, place, kind);
  const missing = kinds.filter((kind) => of(kind).length === 0);
  const replaced = missing.filter((kind) => kind !== 'not-alone');
  const alone = kinds.some((kind) => of(kind).length > 0 && !of(kind).some(isOpen));
  const beside = replaced.length > 0 || alone ? INSTEAD : [];
  const wanted = [...kinds, ...beside];
  const noNumber = wanted.includes('emergency') && of('emergency').length === 0;
  const listed = places.anywhere
    .map((id) => places.lines.find((line) => line.id === id))
    .filter((line) => line !== undefined)
    .map((line) => ({ kind: null, line }));
  const found = wanted.flatMap(of);
  return {
    lines: once(replaced.length > 0 || noNumber ? [...found, ...listed] : found),
    missing,
    local: noNumber,
    company: missing.includes('not-alone'),
  };
}

/** The first emergency number of a place, as locally written, or null. */
export function emergencyNumber(places: Places, placeId: string | null): string | null {
  return linesOf(places, placeWith(places, placeId), 'emergency')[0]?.line.number ?? null;
}
