import type { NumberRecord } from './ledger.ts';

/** The studies about these options; those of a set bring the others of it along. @source INV-24, INV-25 */
export function studiesOf(
  records: readonly NumberRecord[],
  options: readonly string[],
): readonly NumberRecord[] {
  const own = records.filter((record) => record.options.some((id) => options.includes(id)));
  const sets = new Set(own.flatMap(({ set }) => set ?? []));
  return records.filter(
    (record) => own.includes(record) || (record.set !== undefined && sets.has(record.set)),
  );
}

/** These studies, those with one denominator together, since two pictures of different ones mislead. @source INV-22 */
export const byDenominator = (
  records: readonly NumberRecord[],
): readonly (readonly NumberRecord[])[] =>
  [...new Set(records.map(({ of }) => of))].map((of) =>
    records.filter((record) => record.of === of),
  );

type Arm = NumberRecord['arms'][number];

/** What a sentence about one group tells: a range, one count or nobody; and its counts, on both sides. @source ux 4.2 */
export interface ArmCounts {
  readonly kind: 'range' | 'nobody' | 'one';
  readonly counts: Readonly<Record<string, number>>;
}

/** Both sides of what happened in one group: to how many it did, and to how many it did not. */
export function countsOf({ of }: NumberRecord, { n, range }: Arm): ArmCounts {
  if (range) {
    const [low, high] = range;
    return { kind: 'range', counts: { low, high, restLow: of - high, restHigh: of - low } };
  }
  return n === 0 ? { kind: 'nobody', counts: {} } : { kind: 'one', counts: { n, rest: of - n } };
}

/** What is told about a study besides its counts, in order. */
export type Limit = NumberRecord['certainty'] | 'small' | 'old' | 'observational' | 'averages';

/** How sure we are of a study, and why it may not hold for everybody. @source ux 4.2 */
export function limitsOf({ certainty, small, old, design }: NumberRecord): readonly Limit[] {
  return [
    certainty,
    ...(small ? (['small'] as const) : []),
    ...(old ? (['old'] as const) : []),
    ...(design === 'observational' ? (['observational'] as const) : []),
    'averages',
  ];
}
