import { useId } from 'react';
import { Choice } from './Choice.tsx';
import type { Choosable } from './Radios.tsx';
import { toggle } from './toggle.ts';

interface CheckboxesProps {
  readonly choices: readonly Choosable[];
  /** Those that stand alone ("none of these"): they come last, after the divider. */
  readonly exclusive: readonly Choosable[];
  readonly or: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Told when a choice took others away, with their ids. */
  readonly onCleared: (cleared: readonly string[]) => void;
  readonly onEnter?: (() => void) | undefined;
}

/** A group of which several things can be chosen, and some only alone. */
export function Checkboxes(props: CheckboxesProps) {
  const { choices, exclusive, or, chosen, onChange, onCleared, onEnter } = props;
  const name = useId();
  const press = (id: string) => {
    const ids = [...choices, ...exclusive].map((each) => each.id);
    const alone = exclusive.map((each) => each.id);
    const now = toggle(ids, alone, chosen, id);
    onChange(now.chosen);
    if (now.cleared.length > 0) onCleared(now.cleared);
  };
  const row = ({ id, label }: Choosable) => (
    <Choice
      key={id}
      kind="checkbox"
      name={name}
      label={label}
      checked={chosen.includes(id)}
      onChange={() => press(id)}
      onEnter={onEnter}
    />
  );
  return (
    <div className="choices">
      {choices.map(row)}
      {choices.length > 0 && exclusive.length > 0 ? <p className="or">{or}</p> : null}
      {exclusive.map(row)}
    </div>
  );
}
