import { ContentError } from './error.ts';
import type { FlowBundle, FlowRest } from './flows.ts';
import { firstOfFlow } from './flows.ts';

const files = import.meta.glob<FlowRest>('../../flows/*.json', {
  import: 'default',
  query: '?rest',
  eager: true,
});

/** A flow with the facts, sources, numbers and explained words of its ledger. @throws {ContentError} when there is no such flow. */
export function wholeFlow(id: string): FlowBundle {
  const rest = Object.entries(files).find(([path]) => path.includes(`/${id}.json`))?.[1];
  if (!rest) throw new ContentError(`There is no ledger of the flow ${id}`);
  return { ...firstOfFlow(id), ...rest };
}
