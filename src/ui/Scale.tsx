import { Button } from './Button.tsx';
import { Radios } from './Radios.tsx';

interface ScaleProps {
  /** The points in order, each with its word. */
  readonly points: readonly { readonly value: number; readonly label: string }[];
  readonly chosen: number | null;
  /** Null takes the answer back: a scale has no "I would rather not say". */
  readonly onChoose: (value: number | null) => void;
  readonly takeBack: string;
  readonly onEnter?: (() => void) | undefined;
}

/** Points from little to much, as rows with a word each; nothing to drag. */
export function Scale({ points, chosen, onChoose, takeBack, onEnter }: ScaleProps) {
  return (
    <>
      <Radios
        choices={points.map(({ value, label }) => ({ id: String(value), label }))}
        apart={[]}
        or=""
        chosen={chosen === null ? null : String(chosen)}
        onChoose={(id) => onChoose(Number(id))}
        onEnter={onEnter}
      />
      {chosen === null ? null : (
        <Button look="link" onPress={() => onChoose(null)}>
          {takeBack}
        </Button>
      )}
    </>
  );
}
