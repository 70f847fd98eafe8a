import type { Actor } from 'xstate';
import { createActor } from 'xstate';
import { sessionMachine } from './machine.ts';

/** A session that runs. */
export type SessionActor = Actor<typeof sessionMachine>;

/** A second session that stands where this one does, with the same answers; what happens in one is nothing to the other. */
export function copyOf(session: SessionActor): SessionActor {
  const { flow } = session.getSnapshot().context;
  const snapshot = session.getPersistedSnapshot();
  return createActor(sessionMachine, { input: { flow }, snapshot }).start();
}
