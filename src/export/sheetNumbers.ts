import { numberKey } from '../content/keys.ts';
import type { NumberRecord } from '../flow/ledger.ts';
import { countsOf, limitsOf, studiesOf } from '../flow/studies.ts';
import type { PaperWords } from './paperWords.ts';
import type { Block, SheetContext, SheetGroup } from './sheetModel.ts';

type Arm = NumberRecord['arms'][number];

/** The text that names the picture of each kind of count. */
export const PICTURE_NAMES = {
  range: 'decide:numbers.nameRange',
  nobody: 'decide:numbers.nameNobody',
  one: 'decide:numbers.name',
} as const;

function groupOf(record: NumberRecord, arm: Arm, { words }: PaperWords): SheetGroup {
  const { kind, counts } = countsOf(record, arm);
  const [low, high] = arm.range ?? [arm.n, arm.n];
  const told = {
    of: record.of,
    who: words(numberKey(record.id, 'who')),
    what: words(numberKey(record.id, 'what')),
    time: words(numberKey(record.id, 'time')),
    ...counts,
  };
  const real = arm.real ? [words('decide:numbers.real', { ...arm.real })] : [];
  return {
    name: words(numberKey(record.id, `arms.${arm.id}`)),
    text: [words(`decide:numbers.${kind}`, told), ...real].join(' '),
    picture: {
      of: record.of,
      filled: low,
      half: high - low,
      name: words(PICTURE_NAMES[kind], told),
    },
  };
}

const limits = (record: NumberRecord, { words }: PaperWords): readonly string[] => [
  words('decide:numbers.compared', { what: words(numberKey(record.id, 'comparedWith')) }),
  ...limitsOf(record).map((limit) => words(`decide:numbers.${limit}`)),
  words(numberKey(record.id, 'note')),
];

function study(record: NumberRecord, words: PaperWords): Block {
  return {
    kind: 'study',
    title: words.words(numberKey(record.id, 'title')),
    groups: record.arms.map((arm) => groupOf(record, arm, words)),
    about: limits(record, words).join(' '),
  };
}

/** The studies about the chosen options, as the screens show them. */
export function numbersOf({ content, wishes }: SheetContext): readonly NumberRecord[] {
  return studiesOf(content.numbers, wishes.picked);
}

/** What studies found about the chosen options, each study by itself; nothing where there are no numbers. */
export function numberBlocks(context: SheetContext): readonly Block[] {
  const { words } = context;
  const records = numbersOf(context);
  if (records.length === 0) return [];
  const apart: Block = { kind: 'text', text: words.words('decide:numbers.apart') };
  return [apart, ...records.map((record) => study(record, words))];
}
