import type { ComponentType } from 'react';
import type { FlowBundle } from '../content/flows.ts';
import type { Aside } from './Beside.ts';

/** All that nobody needs before the first questions: it comes right after them, in one piece. */
export interface Rest {
  readonly Review: ComponentType;
  readonly Summary: ComponentType;
  readonly Beside: ComponentType<{ readonly aside: Exclude<Aside, 'panel' | 'find-help'> }>;
  /** A flow with its ledger. */
  readonly whole: (bundle: FlowBundle) => FlowBundle;
}

/** How far the rest is: on its way, not to be had, or there. */
export type RestState =
  { readonly at: 'coming' | 'missing' } | { readonly at: 'there'; readonly rest: Rest };

/** What a door says of the rest, and how that changes. */
export interface RestNews {
  readonly read: () => RestState;
  readonly subscribe: (listener: () => void) => () => void;
}

const COMING: RestState = { at: 'coming' };

/** That of a page that only waits for its program. */
export const NO_NEWS: RestNews = { read: () => COMING, subscribe: () => () => {} };

const AT_HAND = /^(welcome|preparing|part|question|flag|find-help|panel)\b/;

/** Whether a screen of this name is there from the start. */
export const isAtHand = (screen: string): boolean => AT_HAND.test(screen);
