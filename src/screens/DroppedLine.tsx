import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** To those who see the page, what the one voice says to the others: how many answers went with the last move. The review lists them. */
export function DroppedLine() {
  const snapshot = useSession();
  const { words } = useWords();
  const { justDropped } = snapshot.context;
  if (justDropped === 0 || snapshot.matches('reviewing')) return null;
  return (
    <div className="hang" aria-hidden="true">
      <p className="dropped">{words('status.dropped', { count: justDropped })}</p>
    </div>
  );
}
