import { useId } from 'react';
import { Choice } from './Choice.tsx';
import { Details } from './Details.tsx';
import type { Choosable } from './Radios.tsx';

interface SettingProps {
  readonly title: string;
  readonly choices: readonly Choosable[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A choice about how the page looks, folded into the footer. */
export function Setting({ title, choices, chosen, onChoose }: SettingProps) {
  const name = useId();
  return (
    <Details title={title} className="setting">
      <fieldset>
        <legend className="vh">{title}</legend>
        <div className="setting-row">
          {choices.map(({ id, label }) => (
            <Choice
              key={id}
              inline
              kind="radio"
              name={name}
              label={label}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
          ))}
        </div>
      </fieldset>
    </Details>
  );
}
