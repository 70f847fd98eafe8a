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

const flowFiles = import.meta.glob<FlowBundle>('../../flows/*.json', { import: 'default' });
const placeFiles = import.meta.glob<Places>('../../flows/data/places.json', { import: 'default' });

const idOf = (path: string): string => path.replace(/^.*\/([^/]+)\.json$/, '$1');

/** The ids of the flows that there are, in the order in which they are offered. */
export const flowIds: readonly string[] = order.filter((id) =>
  Object.keys(flowFiles).some((path) => idOf(path) === id),
);

/** Loads a flow with its ledger. @throws {ContentError} when there is no such flow. */
export async function loadFlow(id: string): Promise<FlowBundle> {
  const load = Object.entries(flowFiles).find(([path]) => idOf(path) === id)?.[1];
  if (!load) throw new ContentError(`There is no flow with the id ${id}`);
  return load();
}

/** Loads the countries with their help lines. @throws {ContentError} when the file is not there. */
export async function loadPlaces(): Promise<Places> {
  const [load] = Object.values(placeFiles);
  if (!load) throw new ContentError('There is no file of places');
  return load();
}
