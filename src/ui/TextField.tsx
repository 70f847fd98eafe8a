import { useEffect, useId, useRef } from 'react';
import { QUIET } from './quiet.ts';

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether the letters can be read; they are dots if not. */
  readonly isShown: boolean;
  /** What is wrong with it, or null. */
  readonly error: string | null;
}

/** A few words to type that no browser keeps: a field of a kind that password managers do not look for. */
export function TextField({ label, hint, value, onChange, isShown, error }: TextFieldProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (error !== null) box.current?.focus();
  }, [error]);
  return (
    <div className={error === null ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error === null ? null : (
        <p className="wrong-text" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        id={id}
        ref={box}
        rows={2}
        className={isShown ? 'line' : 'line dotted'}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        {...QUIET}
      />
    </div>
  );
}
