import { createContext, useContext } from 'react';

/** What a person puts together on the way to a decision: kept while the page is open, never an answer, never stored. */
export interface Decision {
  /** The options to compare, by id, in the order in which the flow has them. */
  readonly picked: readonly string[];
  readonly pick: (change: { readonly add: string | null; readonly remove: string | null }) => void;
  /** The questions to ask that were chosen, in the order of the person; null while nothing was changed. */
  readonly prompts: readonly string[] | null;
  readonly choosePrompts: (prompts: readonly string[]) => void;
}

export const DecisionContext = createContext<Decision | null>(null);

/** What was put together so far. @throws outside of `Screens` */
export function useDecision(): Decision {
  const decision = useContext(DecisionContext);
  if (!decision) throw new Error('This needs to stand inside Screens');
  return decision;
}
