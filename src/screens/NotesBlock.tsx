import { Notepad } from '../ui/Notepad.tsx';
import { useCounselor } from './Counselor.ts';
import { useWords } from './useWords.ts';

/** The longest that notes can be, in characters. */
const LONGEST = 2000;
/** So much room left is told. */
const LITTLE = 200;

/** A place for notes, which stay in this page. */
export function NotesBlock() {
  const { words } = useWords();
  const { notes, write } = useCounselor();
  const left = LONGEST - notes.length;
  return (
    <>
      <h2>{words('counselor:notes.title')}</h2>
      <Notepad
        label={words('counselor:notes.title')}
        hint={words('counselor:notes.hint')}
        text={notes}
        onWrite={write}
        longest={LONGEST}
      />
      {left > LITTLE ? null : (
        <p className="small">{words('counselor:notes.left', { count: left })}</p>
      )}
    </>
  );
}
