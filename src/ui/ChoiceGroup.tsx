import { useId } from 'react';
import { Choice } from './Choice.tsx';
import type { Choosable } from './Radios.tsx';

interface ChoiceGroupProps {
  readonly title: string;
  readonly kind: 'radio' | 'checkbox';
  readonly choices: readonly Choosable[];
  readonly isChosen: (id: string) => boolean;
  readonly onPress: (id: string) => void;
}

/** A few small choices in a line, under their title: how something is to be, and not an answer. */
export function ChoiceGroup({ title, kind, choices, isChosen, onPress }: ChoiceGroupProps) {
  const name = useId();
  return (
    <fieldset className="wish">
      <legend>{title}</legend>
      <div className="setting-row">
        {choices.map(({ id, label }) => (
          <Choice
            key={id}
            inline
            kind={kind}
            name={name}
            label={label}
            checked={isChosen(id)}
            onChange={() => onPress(id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
