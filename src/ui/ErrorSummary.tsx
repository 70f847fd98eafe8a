import { useEffect, useRef } from 'react';
import { JumpLink } from './JumpLink.tsx';

interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly { readonly text: string; readonly to: string }[];
}

/** What must be put right before going on, with a link to each control. It takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} className="check" tabIndex={-1}>
      <h2>{title}</h2>
      <ul className="plain">
        {errors.map(({ text, to }) => (
          <li key={to}>
            <JumpLink to={to} inside="input">
              {text}
            </JumpLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
