import { useId } from 'react';
import { QUIET } from './quiet.ts';

interface NotepadProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** In characters. */
  readonly longest: number;
}

/** A place to write in. What is written is given on at once, and kept nowhere here. */
export function Notepad({ label, hint, text, onWrite, longest }: NotepadProps) {
  const id = useId();
  return (
    <div className="field notepad">
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <textarea
        {...QUIET}
        id={id}
        rows={4}
        maxLength={longest}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => onWrite(event.target.value.slice(0, longest))}
      />
      <p className="small" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
