import { detailKey, slotKey } from '../content/keys.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import type { Flow, Option } from '../flow/schema.ts';

/** The words of a key in one language; undefined when there are none. */
export type Lookup = (key: string) => string | undefined;

interface Cell {
  readonly option: Option;
  readonly slot: string;
  readonly variant: string | null;
  readonly words: number;
}

/** Words in a cell at most. @source ux 4.1 */
const MOST_WORDS = 35;
/** How far a cell may be from the median of its row, and downsides from benefits. @source ux 4.1; evidence 11.5, INV-19 */
const LEAST_SHARE = 0.5;
const MOST_SHARE = 1.75;

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

function cellsOf(flow: Flow, lookup: Lookup): readonly Cell[] {
  return flow.options.flatMap((option) =>
    option.details.flatMap(({ slot, variants }) =>
      (variants ? variants.map((each) => each.id) : [null]).map((variant) => ({
        option,
        slot,
        variant,
        words: countWords(lookup(detailKey(flow, option.id, slot, variant)) ?? ''),
      })),
    ),
  );
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

const whereOf = ({ option, slot, variant }: Cell): string =>
  `options.${option.id}.details.${slot}${variant === null ? '' : `.${variant}`}`;

const isOff = (words: number, measure: number): boolean =>
  words < measure * LEAST_SHARE || words > measure * MOST_SHARE;

function missing(flow: Flow): Finding[] {
  return flow.options.flatMap((option) =>
    flow.slots
      .filter((slot) => slot.kinds.includes(option.kind))
      .filter((slot) => !option.details.some((detail) => detail.slot === slot.id))
      .map((slot) =>
        errorAt(
          'flow/unbalanced',
          `options.${option.id}`,
          `It says nothing about ${slotKey(flow, slot.id)}.`,
          'Every option of a kind answers the same slots; add this one.',
        ),
      ),
  );
}

function tooLong(cells: readonly Cell[]): Finding[] {
  return cells
    .filter(({ words }) => words > MOST_WORDS || words === 0)
    .map((cell) =>
      errorAt(
        'details/length',
        whereOf(cell),
        `It has ${cell.words} words; 1 to ${MOST_WORDS} are allowed.`,
        'Say it in fewer words, or move a part to another slot.',
      ),
    );
}

function offRow(flow: Flow, cells: readonly Cell[]): Finding[] {
  const uneven = flow.slots.filter((slot) => slot.balanced);
  return uneven.flatMap(({ id, kinds }) =>
    kinds.flatMap((kind) => {
      const row = cells.filter((cell) => cell.slot === id && cell.option.kind === kind);
      const median = medianOf(row.map(({ words }) => words));
      return row
        .filter(({ words }) => isOff(words, median))
        .map((cell) =>
          errorAt(
            'details/balance',
            whereOf(cell),
            `It has ${cell.words} words, the row has ${median} in the middle.`,
            'Equal depth for every option: between half and 1.75 times the middle.',
          ),
        );
    }),
  );
}

function oneSided(cells: readonly Cell[]): Finding[] {
  const mean = (option: string, slot: string): number => {
    const own = cells.filter((cell) => cell.option.id === option && cell.slot === slot);
    return own.reduce((sum, { words }) => sum + words, 0) / Math.max(1, own.length);
  };
  const ids = [...new Set(cells.map(({ option }) => option.id))];
  return ids
    .filter((id) => isOff(mean(id, 'benefits'), mean(id, 'downsides')))
    .map((id) =>
      errorAt(
        'details/balance',
        `options.${id}`,
        'What it may do and its downsides are told at different length.',
        'Tell both, at like length (INV-19).',
      ),
    );
}

/** Where options are not told at equal depth in these words: slots left out, cells too long, rows and pairs out of balance. */
export function unbalanced(flow: Flow, lookup: Lookup): readonly Finding[] {
  const cells = cellsOf(flow, lookup);
  return [...missing(flow), ...tooLong(cells), ...offRow(flow, cells), ...oneSided(cells)];
}
