import { useEffect } from 'react';
import { useContent } from './Content.ts';
import { SessionContext } from './SessionContext.ts';

/** Tells the door which screen is shown, and what Back does there. */
export function useStanding(screen: string, onBack: (() => void) | null): void {
  const actor = SessionContext.useActorRef();
  const { door } = useContent();
  useEffect(() => {
    door.stand({
      session: actor,
      begun: () => !actor.getSnapshot().matches('welcome'),
      screen,
      onBack,
    });
  });
}
