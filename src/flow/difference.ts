import type { ShownNote, ShownRedFlag, Summary } from './summarise.ts';
import type { Label } from './vocabulary.ts';

/** One thing before and after; null where it is not shown. */
export interface Change<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** What is told otherwise of one option. */
export interface OptionChange {
  readonly id: string;
  /** Null where the label stays as it is. */
  readonly label: { readonly before: Label; readonly after: Label } | null;
  readonly notes: readonly Change<ShownNote>[];
}

/** What two summaries of one flow tell differently: red flags, labels and notes. */
export interface Difference {
  readonly redFlags: readonly Change<ShownRedFlag>[];
  /** In the flow's order; only those of which something is told otherwise. */
  readonly options: readonly OptionChange[];
}

type Worded = { readonly id: string; readonly variant: string | null };

/** The things that come, go, or get other words; those that go first, each list in its own order. */
function changes<T extends Worded>(
  before: readonly T[],
  after: readonly T[],
): readonly Change<T>[] {
  const kept = before.map((each) => ({
    before: each,
    after: after.find(({ id }) => id === each.id) ?? null,
  }));
  const fresh = after
    .filter((each) => !before.some(({ id }) => id === each.id))
    .map((each) => ({ before: null, after: each }));
  return [...kept.filter((each) => each.before.variant !== each.after?.variant), ...fresh];
}

/** What would be told differently if the second summary took the place of the first. */
export function difference(before: Summary, after: Summary): Difference {
  const options = before.options.flatMap((old): readonly OptionChange[] => {
    const fresh = after.options.find(({ id }) => id === old.id);
    if (!fresh) return [];
    const label = old.label === fresh.label ? null : { before: old.label, after: fresh.label };
    const notes = changes(old.notes, fresh.notes);
    return label || notes.length > 0 ? [{ id: old.id, label, notes }] : [];
  });
  return { redFlags: changes(before.redFlags, after.redFlags), options };
}

/** Whether nothing is told differently. */
export const isSame = ({ redFlags, options }: Difference): boolean =>
  redFlags.length + options.length === 0;
