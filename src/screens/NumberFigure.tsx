import { numberKey } from '../content/keys.ts';
import { PICTURE_NAMES } from '../export/sheetNumbers.ts';
import type { NumberRecord } from '../flow/ledger.ts';
import { countsOf } from '../flow/studies.ts';
import { IconArray } from '../ui/IconArray.tsx';
import { useWords } from './useWords.ts';

type Arm = NumberRecord['arms'][number];

/** Stands around a count in a sentence, and in no text: what is between two of them is bold. */
const AROUND = '\u2060';
const bold = (count: number): string => `${AROUND}${count}${AROUND}`;

/** A sentence whose counts, of both sides, are equally bold. @source look 5 */
function Counts({ sentence }: { readonly sentence: string }) {
  return sentence
    .split(AROUND)
    .map((piece, i) => (i % 2 === 1 ? <strong key={i}>{piece}</strong> : piece));
}

interface FigureProps {
  readonly record: NumberRecord;
  readonly arm: Arm;
  readonly drawn: boolean;
}

/** The values of a sentence about one group: how many, out of how many, who, what, and within which time. */
function useArmWords({ record, arm }: Omit<FigureProps, 'drawn'>) {
  const { words } = useWords();
  const { kind, counts } = countsOf(record, arm);
  const told = {
    of: record.of,
    who: words(numberKey(record.id, 'who')),
    what: words(numberKey(record.id, 'what')),
    time: words(numberKey(record.id, 'time')),
  };
  const marked = Object.entries(counts).map(([name, count]) => [name, bold(count)] as const);
  return {
    sentence: words(`decide:numbers.${kind}`, { ...told, ...Object.fromEntries(marked) }),
    name: words(PICTURE_NAMES[kind], { ...told, ...counts }),
  };
}

/** One group of a study: its name, a picture of it, and both sides in words. The words are never hidden. */
export function NumberFigure({ record, arm, drawn }: FigureProps) {
  const { words } = useWords();
  const { sentence, name } = useArmWords({ record, arm });
  const [low, high] = arm.range ?? [arm.n, arm.n];
  return (
    <figure>
      <h4>{words(numberKey(record.id, `arms.${arm.id}`))}</h4>
      {drawn ? <IconArray of={record.of} filled={low} half={high - low} name={name} /> : null}
      <figcaption>
        <Counts sentence={sentence} />
        {arm.real ? (
          <span className="small">{words('decide:numbers.real', { ...arm.real })}</span>
        ) : null}
      </figcaption>
    </figure>
  );
}
