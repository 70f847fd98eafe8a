import { createActorContext } from '@xstate/react';
import type { SessionSnapshot } from '../session/selectors.ts';
import { sessionMachine } from '../session/machine.ts';

/** The session of the person at the screen: its actor, for all screens. */
export const SessionContext = createActorContext(sessionMachine);

/** The session as it stands now. */
export function useSession(): SessionSnapshot {
  return SessionContext.useSelector((snapshot) => snapshot);
}
