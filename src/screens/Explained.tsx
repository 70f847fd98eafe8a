import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { termKey } from '../content/keys.ts';
import { useContent } from './Content.ts';
import { firstTerm } from './terms.ts';
import { useWords } from './useWords.ts';

interface ExplainedProps {
  readonly text: string;
  /** Terms that were explained before on this screen. */
  readonly known: ReadonlySet<string>;
}

/**
 * A text in which the first word that needs it can be explained in place: a button in the sentence opens the meaning right after
 * the block; Escape or the button closes it, and the focus stays.
 */
export function Explained({ text, known }: ExplainedProps) {
  const { words } = useWords();
  const { terms } = useContent().bundle;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const named = terms
    .filter((term) => !known.has(term.id))
    .map((term) => ({ id: term.id, word: words(termKey(term.id, 'term')) }));
  const found = firstTerm(text, named);
  if (!found) return <p>{text}</p>;
  return (
    <>
      <p>
        {found.before}
        <TermButton id={id} isOpen={isOpen} onToggle={setIsOpen}>
          {found.word}
        </TermButton>
        {found.after}
      </p>
      {isOpen ? (
        <p id={id} className="meaning">
          {words(termKey(found.id, 'text'))}
        </p>
      ) : null}
    </>
  );
}

interface TermButtonProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

function TermButton({ id, isOpen, onToggle, children }: TermButtonProps) {
  return (
    <button
      type="button"
      className="term"
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={() => onToggle(!isOpen)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onToggle(false);
      }}
    >
      {children}
    </button>
  );
}
