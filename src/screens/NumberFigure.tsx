import { numberKey } from '../content/keys.ts';
import type { NumberRecord } from '../flow/ledger.ts';
import { IconArray } from '../ui/IconArray.tsx';
import { useWords } from './useWords.ts';

type Arm = NumberRecord['arms'][number];

interface FigureProps {
  readonly record: NumberRecord;
  readonly arm: Arm;
  readonly drawn: boolean;
}

/** The values of a sentence about one group: how many, out of how many, who, what, and within which time. */
function useArmWords({ record, arm }: Omit<FigureProps, 'drawn'>) {
  const { words } = useWords();
  const { of } = record;
  const told = {
    of,
    who: words(numberKey(record.id, 'who')),
    what: words(numberKey(record.id, 'what')),
    time: words(numberKey(record.id, 'time')),
  };
  if (arm.range) {
    const [low, high] = arm.range;
    const values = { ...told, low, high, restLow: of - high, restHigh: of - low };
    return {
      sentence: words('decide:numbers.range', values),
      name: words('decide:numbers.nameRange', values),
    };
  }
  const values = { ...told, n: arm.n, rest: of - arm.n };
  const isNone = arm.n === 0;
  return {
    sentence: words(isNone ? 'decide:numbers.nobody' : 'decide:numbers.one', values),
    name: words(isNone ? 'decide:numbers.nameNobody' : 'decide:numbers.name', values),
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
        {sentence}
        {arm.real ? (
          <span className="small">{words('decide:numbers.real', { ...arm.real })}</span>
        ) : null}
      </figcaption>
    </figure>
  );
}
