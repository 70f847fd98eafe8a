import { createContext, useContext } from 'react';
import type { FlowBundle } from '../content/flows.ts';
import type { Site } from '../content/site.ts';
import type { Places } from '../flow/ledger.ts';
import type { Appearance } from './Beside.ts';
import type { Door } from './Door.ts';
import type { Hands, WaysOut } from './Hands.ts';
import type { RestNews } from './Rest.ts';

/** A session that can be stopped, after which nothing of it is kept. */
export interface Stoppable {
  readonly stop: () => unknown;
}

/** What a door hands to the screens: what is asked and told, and the way out. */
export interface Content {
  /** The flows that can be chosen on the first screen. */
  readonly flows: readonly FlowBundle[];
  /** The flow that is asked now. */
  readonly bundle: FlowBundle;
  readonly places: Places;
  /** What is said of the screens and the content that come later. */
  readonly rest: RestNews;
  /** What the clinic says whose copy this is. */
  readonly site: Site;
  /** How the page looks at first. */
  readonly appearance: Appearance;
  readonly door: Door;
  /** What the door can do that a screen cannot: print, copy, save. */
  readonly hands: Hands;
  readonly ways: WaysOut;
  /** Where "Leave now" leads. */
  readonly exit: string;
  /** Stops the session, wipes this page and opens the exit in its place. */
  readonly leave: (session: Stoppable | null) => void;
  /** Whether answers went because the page was loaded again. */
  readonly cleared: boolean;
  /** Whether a session was ended by hand just before. */
  readonly ended?: boolean;
  /** Whether Start was pressed before the program was there. */
  readonly started: boolean;
}

export const ContentContext = createContext<Content | null>(null);

/** What the door has handed over. @throws outside of a door */
export function useContent(): Content {
  const content = useContext(ContentContext);
  if (!content) throw new Error('A screen needs the content of a door');
  return content;
}
