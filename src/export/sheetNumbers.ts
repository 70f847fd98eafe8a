import { numberKey } from '../content/keys.ts';
import type { NumberRecord } from '../flow/ledger.ts';
import { countsOf, limitsOf } from '../flow/studies.ts';
import type { PaperWords } from './paperWords.ts';
import type { Block, SheetContext } from './sheetModel.ts';

type Arm = NumberRecord['arms'][number];

function armWords(record: NumberRecord, arm: Arm, { words }: PaperWords): string {
  const { kind, counts } = countsOf(record, arm);
  return words(`decide:numbers.${kind}`, {
    of: record.of,
    who: words(numberKey(record.id, 'who')),
    what: words(numberKey(record.id, 'what')),
    time: words(numberKey(record.id, 'time')),
    ...counts,
  });
}

const limits = (record: NumberRecord, { words }: PaperWords): readonly string[] => [
  words('decide:numbers.compared', { what: words(numberKey(record.id, 'comparedWith')) }),
  ...limitsOf(record).map((limit) => words(`decide:numbers.${limit}`)),
  words(numberKey(record.id, 'note')),
];

function recordBlocks(record: NumberRecord, words: PaperWords): readonly Block[] {
  const rows = record.arms.map((arm) => ({
    term: words.words(numberKey(record.id, `arms.${arm.id}`)),
    text: [
      armWords(record, arm, words),
      ...(arm.real ? [words.words('decide:numbers.real', { ...arm.real })] : []),
    ].join(' '),
  }));
  return [
    { kind: 'heading', text: words.words(numberKey(record.id, 'title')) },
    { kind: 'rows', rows },
    { kind: 'list', items: limits(record, words) },
  ];
}

/** The numbers of the chosen options. */
export function numbersOf({ content, wishes }: SheetContext): readonly NumberRecord[] {
  return content.numbers.filter(({ options }) => options.some((id) => wishes.picked.includes(id)));
}

/** What studies found about the chosen options, each study by itself; nothing where there are no numbers. */
export function numberBlocks(context: SheetContext): readonly Block[] {
  const { words } = context;
  const records = numbersOf(context);
  if (records.length === 0) return [];
  const apart: Block = { kind: 'text', text: words.words('decide:numbers.apart') };
  return [apart, ...records.flatMap((record) => recordBlocks(record, words))];
}
