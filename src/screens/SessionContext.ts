import { useActorRef, useSelector } from '@xstate/react';
import type { ReactNode } from 'react';
import { createContext, createElement, useContext, useState } from 'react';
import type { SessionInput } from '../session/context.ts';
import type { SessionActor } from '../session/copy.ts';
import { begun } from '../session/copy.ts';
import { sessionMachine } from '../session/machine.ts';
import type { SessionSnapshot } from '../session/selectors.ts';

const ActorContext = createContext<SessionActor | null>(null);

function useOwnActor(): SessionActor {
  const actor = useContext(ActorContext);
  if (!actor) throw new Error('A screen needs a session');
  return actor;
}

interface GivenProps {
  readonly actor: SessionActor;
  readonly children: ReactNode;
}

/** Shows what is below with a session that runs elsewhere. */
function Given({ actor, children }: GivenProps) {
  return createElement(ActorContext, { value: actor }, children);
}

interface ProviderProps {
  readonly options: { readonly input: SessionInput };
  /** Whether its first screen has been passed already. */
  readonly started?: boolean;
  readonly children: ReactNode;
}

/** Begins a session, for what is below, which ends with it. */
function Provider({ options, started = false, children }: ProviderProps) {
  const [snapshot] = useState(() => (started ? begun(options.input.flow) : undefined));
  const actor = useActorRef(sessionMachine, { ...options, ...(snapshot && { snapshot }) });
  return createElement(ActorContext, { value: actor }, children);
}

/** The session of the person at the screen: its actor, for all screens. */
export const SessionContext = { Provider, Given, useActorRef: useOwnActor };

/** The session as it stands now. */
export function useSession(): SessionSnapshot {
  return useSelector(useOwnActor(), (snapshot) => snapshot);
}
