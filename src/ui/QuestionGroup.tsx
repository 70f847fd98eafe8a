import type { ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from './Icon.tsx';
import { Title } from './Title.tsx';

interface QuestionGroupProps {
  readonly title: string;
  /** Sentences under the question, none if there is nothing to say. */
  readonly hints: readonly string[];
  readonly error: { readonly prefix: string; readonly text: string } | null;
  /** The id by which an error leads to its first control. */
  readonly id: string;
  readonly children: ReactNode;
}

/** One question with its controls: the legend is the heading of the screen, hint and error describe the group. */
export function QuestionGroup({ title, hints, error, id, children }: QuestionGroupProps) {
  const hintId = useId();
  const errorId = useId();
  const described = [hints.length > 0 ? hintId : '', error ? errorId : ''].join(' ').trim();
  return (
    <div className={error ? 'wrong' : undefined}>
      <fieldset id={id} aria-describedby={described === '' ? undefined : described}>
        <legend>
          <Title>{title}</Title>
        </legend>
        {hints.length > 0 ? (
          <div id={hintId}>
            {hints.map((hint) => (
              <p key={hint} className="hint">
                {hint}
              </p>
            ))}
          </div>
        ) : null}
        {error ? (
          <p id={errorId} className="wrong-text">
            <Icon name="error" />
            <span>
              <span className="vh">{error.prefix}</span> {error.text}
            </span>
          </p>
        ) : null}
        {children}
      </fieldset>
    </div>
  );
}
