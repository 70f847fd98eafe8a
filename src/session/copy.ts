import type { Actor, SnapshotFrom } from 'xstate';
import { createActor, getInitialSnapshot, getNextSnapshot } from 'xstate';
import type { Flow } from '../flow/schema.ts';
import { sessionMachine } from './machine.ts';

/** A session that runs. */
export type SessionActor = Actor<typeof sessionMachine>;

/** Where a session stands right after the press on Start. */
export function begun(flow: Flow): SnapshotFrom<typeof sessionMachine> {
  return getNextSnapshot(sessionMachine, getInitialSnapshot(sessionMachine, { flow }), {
    type: 'start',
  });
}

/** A second session that stands where this one does, with the same answers; what happens in one is nothing to the other. */
export function copyOf(session: SessionActor): SessionActor {
  const { flow } = session.getSnapshot().context;
  const snapshot = session.getPersistedSnapshot();
  return createActor(sessionMachine, { input: { flow }, snapshot }).start();
}
