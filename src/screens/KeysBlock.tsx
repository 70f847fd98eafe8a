import { useId } from 'react';
import { Choice } from '../ui/Choice.tsx';
import { Details } from '../ui/Details.tsx';
import { useCounselor } from './Counselor.ts';
import { useWords } from './useWords.ts';

const LETTERS = ['h', 'n', 'p'] as const;

/** The keys of a session for two; single letters do nothing until they are switched on. */
export function KeysBlock() {
  const { words } = useWords();
  const { letters, setLetters } = useCounselor();
  const name = useId();
  return (
    <Details title={words('counselor:keys.title')}>
      <ul>
        <li>{words('counselor:keys.f6')}</li>
        <li>{words('counselor:keys.leave')}</li>
        {letters ? LETTERS.map((key) => <li key={key}>{words(`counselor:keys.${key}`)}</li>) : null}
      </ul>
      <Choice
        inline
        kind="checkbox"
        name={name}
        label={words('counselor:keys.single')}
        checked={letters}
        onChange={() => setLetters(!letters)}
      />
    </Details>
  );
}
