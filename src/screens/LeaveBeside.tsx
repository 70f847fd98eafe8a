import { LeaveLink } from '../ui/LeaveLink.tsx';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** In a frame, where the way out cannot stick to the window: a second one, beside Continue. */
export function LeaveBeside() {
  const { words } = useWords();
  const { door, exit, leave } = useContent();
  if (!door.framed) return null;
  return (
    <LeaveLink exit={exit} onLeave={() => leave(null)}>
      {words('frame.leave')}
    </LeaveLink>
  );
}
