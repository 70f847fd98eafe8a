import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LeaveLink } from '../ui/LeaveLink.tsx';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

const GONE = ['answers', 'notes', 'settings'] as const;

/** Asks once before a session ends, and says what goes with it. */
export function EndSession({ onKeep }: { readonly onKeep: () => void }) {
  const { words } = useWords();
  const { door, exit, leave } = useContent();
  return (
    <Dialog title={words('counselor:end.title')} onSafe={onKeep}>
      <p>{words('counselor:end.about')}</p>
      <ul>
        {GONE.map((each) => (
          <li key={each}>{words(`counselor:end.${each}`)}</li>
        ))}
      </ul>
      <p>{words('counselor:end.files')}</p>
      <p className="actions">
        <Button onPress={door.startOver}>{words('counselor:end.clear')}</Button>
        <Button look="quiet" onPress={onKeep}>
          {words('counselor:end.keep')}
        </Button>
        <LeaveLink exit={exit} onLeave={() => leave(null)}>
          {words('frame.leave')}
        </LeaveLink>
      </p>
    </Dialog>
  );
}
