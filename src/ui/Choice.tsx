import type { ReactNode } from 'react';
import { useId } from 'react';

interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Of the group that it belongs to; says nothing about what is asked. */
  readonly name: string;
  readonly onEnter?: (() => void) | undefined;
  /** Whether it is small and stands in a line, without a frame. */
  readonly inline?: boolean;
}

/** One thing that can be chosen: a native control, of which the whole row is the target. */
export function Choice({ kind, label, checked, onChange, name, onEnter, inline }: ChoiceProps) {
  const id = useId();
  return (
    <div className={inline === true ? 'pick' : 'choice'}>
      <input
        type={kind}
        id={id}
        name={name}
        autoComplete="off"
        checked={checked}
        onChange={onChange}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (!event.repeat) onEnter?.();
        }}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
