import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { check } from '../../src/flow/check.ts';
import { citedIn } from '../../src/flow/checkFacts.ts';
import type { Finding } from '../../src/flow/finding.ts';
import type { Ledger } from '../../src/flow/ledger.ts';
import { glossarySchema, numbersSchema } from '../../src/flow/ledger.ts';
import { parseFlow, parseLedger } from '../../src/flow/parse.ts';

const LEDGER = ['facts', 'sources', 'places'] as const;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function tell({ code, severity, where, message, hint }: Finding): string {
  return `${severity}  ${code}  ${where}\n    ${message} ${hint}`;
}

/** @throws when any of the findings is an error */
function refuse(file: string, findings: readonly Finding[]): void {
  const errors = findings.filter((each) => each.severity === 'error');
  if (errors.length > 0) throw new Error([`${file} is not right:`, ...errors.map(tell)].join('\n'));
}

function readLedger(folder: string): Ledger {
  const [facts, sources, places] = LEDGER.map((name) => read(join(folder, `${name}.json`)));
  const parsed = parseLedger({ facts, sources, places });
  if (parsed.ok) return parsed.ledger;
  refuse('flows/data', parsed.findings);
  throw new Error('flows/data is not right');
}

/** What only authors and proofs read. */
const UNREAD = new Set(['$schema', 'evidence', 'silence']);

function withoutUnread(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnread);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !UNREAD.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutUnread(each)]));
}

/** A flow with the facts that it cites, and their sources: what `src/content/flows.ts` loads. */
function bundleOf(path: string, ledger: Ledger, release: boolean): unknown {
  const file = basename(path);
  const parsed = parseFlow(read(path));
  if (!parsed.ok) {
    refuse(file, parsed.findings);
    throw new Error(`${file} is not right`);
  }
  const { flow } = parsed;
  const today = new Date().toISOString().slice(0, 10);
  refuse(file, check(flow, ledger, { today, release }));
  const numbers = numbersSchema
    .parse(read(join(dirname(path), 'data/numbers.json')))
    .filter(({ options }) => flow.options.some(({ id }) => options.includes(id)));
  const terms = glossarySchema.parse(read(join(dirname(path), 'data/glossary.json')));
  const cited = new Set([
    ...citedIn(flow),
    ...numbers.map((record) => record.fact),
    ...terms.flatMap((term) => term.facts),
  ]);
  const facts = ledger.facts
    .filter((fact) => cited.has(fact.id))
    .map(({ id, certainty, status, sources }) => ({ id, certainty, status, sources }));
  const named = new Set(facts.flatMap((fact) => fact.sources));
  const sources = ledger.sources.filter((source) => named.has(source.id));
  return withoutUnread({ flow, facts, sources, numbers, terms });
}

/**
 * Parses and checks `flows/<id>.json` and `flows/data/places.json` when they are imported, and puts the parsed result in their place.
 * What is wrong with them fails the build. With the mode "release" what only a release must not have fails too.
 */
export function content(): Plugin {
  let release = false;
  let folder = '';
  return {
    name: 'signpost-content',
    enforce: 'pre',
    configResolved(config) {
      release = config.mode === 'release';
      folder = join(config.root, 'flows');
    },
    transform: {
      filter: { id: /[\\/]flows[\\/](data[\\/]places|[^\\/]+)\.json$/ },
      handler(_code, id) {
        const data = join(folder, 'data');
        if (!id.startsWith(folder)) return null;
        for (const name of LEDGER) this.addWatchFile(join(data, `${name}.json`));
        const ledger = readLedger(data);
        const parsed =
          basename(id) === 'places.json' ? ledger.places : bundleOf(id, ledger, release);
        return { code: JSON.stringify(parsed), map: null };
      },
    },
  };
}
