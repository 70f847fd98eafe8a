import { useEffect, useId, useRef } from 'react';
import { QUIET } from './quiet.ts';

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
}

/** A text that is selected as soon as it is there, to be copied by hand. */
export function TextToCopy({ label, text }: TextToCopyProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={box} readOnly rows={8} value={text} {...QUIET} />
    </div>
  );
}
