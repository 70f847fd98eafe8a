import { useEffect, useRef } from 'react';
import { useSession } from './SessionContext.ts';
import { useWords } from './useWords.ts';

/** Says, after a move, how many answers went with it. Each move makes a new list of them, so each is told once. */
export function useDropped(say: (text: string) => void): void {
  const { justDropped, dropped } = useSession().context;
  const { words } = useWords();
  const told = useRef(dropped);
  useEffect(() => {
    if (told.current === dropped) return;
    told.current = dropped;
    if (justDropped > 0) say(words('status.dropped', { count: justDropped }));
  }, [dropped, justDropped, say, words]);
}
