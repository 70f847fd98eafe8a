import { useState } from 'react';
import { useContent } from './Content.ts';
import type { Decision } from './Decision.ts';

/** Keeps what was picked and chosen for as long as the page is open. */
export function useDecisionState(): Decision {
  const { flow } = useContent().bundle;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [prompts, choosePrompts] = useState<readonly string[] | null>(null);
  return {
    picked,
    // The order is the flow's, whatever was picked first: an order of picking would be a ranking.
    pick: ({ add, remove }) => {
      const wanted = [...picked.filter((id) => id !== remove), ...(add === null ? [] : [add])];
      setPicked(flow.options.map(({ id }) => id).filter((id) => wanted.includes(id)));
    },
    prompts,
    choosePrompts,
  };
}
