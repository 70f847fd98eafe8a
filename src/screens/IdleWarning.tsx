import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LeaveLink } from '../ui/LeaveLink.tsx';
import { useContent } from './Content.ts';
import { useDoor } from './useDoor.ts';
import { useWords } from './useWords.ts';

/** Asks whether somebody is still there (S17), a minute before everything is cleared. Any key is a yes. */
export function IdleWarning() {
  const { words } = useWords();
  const { door, exit, leave } = useContent();
  const { secondsLeft } = useDoor();
  if (secondsLeft === null) return null;
  return (
    <Dialog title={words('idle.title')} onSafe={door.stay}>
      <p>{words('idle.about')}</p>
      <p className="small">{words('idle.left', { count: secondsLeft })}</p>
      <p className="actions">
        <Button onPress={door.stay}>{words('idle.stay')}</Button>
        <LeaveLink exit={exit} onLeave={() => leave(null)}>
          {words('frame.leave')}
        </LeaveLink>
      </p>
    </Dialog>
  );
}
