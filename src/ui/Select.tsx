import { useId } from 'react';

interface SelectProps {
  readonly label: string;
  /** The words while nothing is chosen; left out where something always is. */
  readonly empty?: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** A native list to choose one thing from, with its label above. Choosing changes no screen. */
export function Select({ label, empty, choices, chosen, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        autoComplete="off"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
