import { useId } from 'react';
import { Choice } from './Choice.tsx';

export interface Choosable {
  readonly id: string;
  readonly label: string;
}

interface RadiosProps {
  readonly choices: readonly Choosable[];
  /** Those that stand last, after the divider. */
  readonly apart: readonly Choosable[];
  /** The word of the divider. */
  readonly or: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onEnter?: (() => void) | undefined;
  /** Whether the choices before the divider stand side by side, as yes and no may. */
  readonly pair?: boolean;
}

/** A group of which one thing can be chosen. Nothing is chosen beforehand, and choosing moves nothing. */
export function Radios({ choices, apart, or, chosen, onChoose, onEnter, pair }: RadiosProps) {
  const name = useId();
  const row = ({ id, label }: Choosable) => (
    <Choice
      key={id}
      kind="radio"
      name={name}
      label={label}
      checked={chosen === id}
      onChange={() => onChoose(id)}
      onEnter={onEnter}
    />
  );
  return (
    <div className="choices">
      {pair === true ? <div className="pair">{choices.map(row)}</div> : choices.map(row)}
      {choices.length > 0 && apart.length > 0 ? <p className="or">{or}</p> : null}
      {apart.map(row)}
    </div>
  );
}
