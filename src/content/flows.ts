import type { Fact, NumberRecord, Places, Source, Term } from '../flow/ledger.ts';
import type { Flow } from '../flow/schema.ts';
import order from '../../flows/data/flows.json';
import { ContentError } from './error.ts';

/** A flow with the facts and sources that it cites, as the build has parsed them. */
export interface FlowBundle {
  readonly flow: Flow;
  readonly facts: readonly Pick<Fact, 'id' | 'certainty' | 'status' | 'sources'>[];
  readonly sources: readonly Source[];
  /** Outcomes in numbers of options of this flow. */
  readonly numbers: readonly NumberRecord[];
  /** Words that are explained. */
  readonly terms: readonly Term[];
}

/** What of a flow comes later than the flow itself: nothing of it is needed to ask the questions. */
export type FlowRest = Omit<FlowBundle, 'flow'>;

const flowFiles = import.meta.glob<Flow>('../../flows/*.json', {
  import: 'default',
  query: '?first',
  eager: true,
});
const placeFiles = import.meta.glob<Places>('../../flows/data/places.json', {
  import: 'default',
  eager: true,
});
const NOT_YET: FlowRest = { facts: [], sources: [], numbers: [], terms: [] };

const idOf = (path: string): string => path.replace(/^.*\/([^/]+)\.json$/, '$1');

/** The ids of the flows that there are, in the order in which they are offered. */
export const flowIds: readonly string[] = order.filter((id) =>
  Object.keys(flowFiles).some((path) => idOf(path) === id),
);

/** A flow, with an empty ledger until `wholeFlow` brings it. @throws {ContentError} when there is no such flow. */
export function firstOfFlow(id: string): FlowBundle {
  const flow = Object.entries(flowFiles).find(([path]) => idOf(path) === id)?.[1];
  if (!flow) throw new ContentError(`There is no flow with the id ${id}`);
  return { flow, ...NOT_YET };
}

/** The countries with their help lines. @throws {ContentError} when the file is not there. */
export function allPlaces(): Places {
  const [places] = Object.values(placeFiles);
  if (!places) throw new ContentError('There is no file of places');
  return places;
}
