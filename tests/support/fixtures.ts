import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger, NumberRecord, Term } from '../../src/flow/ledger.ts';
import { glossarySchema, numbersSchema } from '../../src/flow/ledger.ts';
import { parseFlow, parseLedger } from '../../src/flow/parse.ts';
import type { Flow } from '../../src/flow/schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures');
const FLOWS = join(ROOT, 'flows');

/** The JSON in this file. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** One verified fact with its source, and no places: all that the fixtures cite. */
const SMALL = {
  facts: [
    {
      id: 'CARE-01',
      statement: 'Care helps.',
      certainty: 'low',
      status: 'verified',
      sources: ['a_page'],
      population: '',
      comparator: '',
      time: '',
    },
  ],
  sources: [
    {
      id: 'a_page',
      authors: '',
      title: 'A page',
      publisher: '',
      year: 2026,
      url: '',
      status: 'verified',
    },
  ],
  places: { lines: [], places: [], anywhere: [] },
};

/** What a fixture file holds: a flow, alone or in `{ flow, facts, sources, places }`, and a small ledger for what it does not bring. */
export function readFixture(path: string) {
  const value = readJson(join(FIXTURES, path));
  const { flow = value, ...own } = isRecord(value) && 'flow' in value ? value : { flow: value };
  return { flow, ledger: { ...SMALL, ...own } };
}

/** The names of the fixtures in `flows` or `broken`. */
export const fixtureNames = (folder: 'flows' | 'broken'): readonly string[] =>
  readdirSync(join(FIXTURES, folder)).map((name) => name.replace(/\.json$/, ''));

function flowOf(value: unknown): Flow {
  const parsed = parseFlow(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.flow;
}

function ledgerOf(values: { facts: unknown; sources: unknown; places: unknown }): Ledger {
  const parsed = parseLedger(values);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.ledger;
}

/** The flow of `tests/fixtures/flows/<name>.json`. */
export const fixtureFlow = (name: string): Flow => flowOf(readFixture(`flows/${name}.json`).flow);

/** The ledger that goes with `tests/fixtures/flows/<name>.json`. */
export const fixtureLedger = (name: string): Ledger =>
  ledgerOf(readFixture(`flows/${name}.json`).ledger);

/** The ids of all real flows. */
export const flowIds = (): readonly string[] =>
  readdirSync(FLOWS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));

/** A real flow as JSON. */
export const rawFlow = (id: string): unknown => readJson(join(FLOWS, `${id}.json`));

/** A real flow. */
export const realFlow = (id: string): Flow => flowOf(rawFlow(id));

const data = (name: string): unknown => readJson(join(FLOWS, `data/${name}.json`));

/** The facts, sources and places that all real flows share. */
export const realLedger = (): Ledger => {
  return ledgerOf({ facts: data('facts'), sources: data('sources'), places: data('places') });
};

/** The outcomes in numbers of all real flows. */
export const realNumbers = (): readonly NumberRecord[] => numbersSchema.parse(data('numbers'));

/** The words that are explained in all real flows. */
export const realTerms = (): readonly Term[] => glossarySchema.parse(data('glossary'));
