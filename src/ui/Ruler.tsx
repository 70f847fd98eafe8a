import { useId } from 'react';
import { Button } from './Button.tsx';
import { Choice } from './Choice.tsx';

interface RulerProps {
  readonly title: string;
  /** The words at its two ends. */
  readonly ends: readonly [string, string];
  readonly most: number;
  readonly chosen: number | null;
  readonly onChoose: (value: number | null) => void;
  readonly takeBack: string;
}

/** Numbers from 0 on in a row that wraps, with a word at each end, which is read with its number; nothing to drag. */
export function Ruler({ title, ends, most, chosen, onChoose, takeBack }: RulerProps) {
  const name = useId();
  const [low, high] = ends;
  const labelOf = (value: number) => {
    const end = value === 0 ? low : value === most ? high : null;
    return end === null ? String(value) : `${value} ${end}`;
  };
  return (
    <fieldset className="ruler">
      <legend>{title}</legend>
      <div className="setting-row">
        {Array.from({ length: most + 1 }, (_, value) => (
          <Choice
            key={value}
            inline
            kind="radio"
            name={name}
            label={labelOf(value)}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
        ))}
      </div>
      {chosen === null ? null : (
        <Button look="link" onPress={() => onChoose(null)}>
          {takeBack}
        </Button>
      )}
    </fieldset>
  );
}
