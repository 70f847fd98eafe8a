import { useEffect, useRef, useState } from 'react';
import type { SessionActor } from '../session/copy.ts';
import { copyOf } from '../session/copy.ts';
import { SessionContext } from './SessionContext.ts';

interface Sessions {
  /** The one on the screen. */
  readonly shown: SessionActor;
  /** The one that counts, while a copy of it is on the screen; null while nothing is tried. */
  readonly waiting: SessionActor | null;
}

/** What if: a copy of the session takes its place on the screen, and then its place for good, or none. */
export function useTrial() {
  const first = SessionContext.useActorRef();
  const [{ shown, waiting }, setSessions] = useState<Sessions>({ shown: first, waiting: null });
  const all = useRef<readonly SessionActor[]>([]);
  useEffect(() => {
    all.current = waiting ? [shown, waiting] : [shown];
  });
  useEffect(
    () => () => {
      for (const session of all.current) session.stop();
    },
    [],
  );
  return {
    shown,
    waiting,
    tryOut: () => setSessions({ shown: copyOf(shown), waiting: shown }),
    keep: () => {
      waiting?.stop();
      setSessions({ shown, waiting: null });
    },
    drop: () => {
      if (!waiting) return;
      shown.stop();
      setSessions({ shown: waiting, waiting: null });
    },
  };
}
