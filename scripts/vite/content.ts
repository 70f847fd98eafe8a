import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { check } from '../../src/flow/check.ts';
import { citedIn } from '../../src/flow/checkFacts.ts';
import type { Finding } from '../../src/flow/finding.ts';
import type { Ledger } from '../../src/flow/ledger.ts';
import { glossarySchema, numbersSchema } from '../../src/flow/ledger.ts';
import { parseFlow, parseLedger } from '../../src/flow/parse.ts';

type Part = 'first' | 'rest';

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

/** A flow, or the facts that it cites with their sources: what `src/content/flows.ts` and `flowsRest.ts` load. */
function bundleOf(path: string, part: Part, ledger: Ledger, release: boolean): unknown {
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
  return withoutUnread(part === 'first' ? flow : { facts, sources, numbers, terms });
}

/** What the questions need of the words of a flow. */
const OF_QUESTIONS = [
  'title',
  'about',
  'parts',
  'questions',
  'counts',
  'contradictions',
  'redFlags',
];

/** What the first screens and the questions need of other words: everything, or what is under these keys. Of all other files nothing. */
const FIRST: Readonly<Record<string, readonly string[] | 'all'>> = {
  ui: 'all',
  places: 'all',
  decide: ['terms'],
  out: ['open', 'listen'],
};

/** One part of a file of words: what is needed before the first question is answered, or the rest. */
function partOfWords(path: string, part: Part, isFlow: (name: string) => boolean): unknown {
  const name = basename(path, '.json');
  const first = FIRST[name] ?? (isFlow(name) ? OF_QUESTIONS : []);
  const words = Object.entries(z.record(z.string(), z.unknown()).parse(read(path)));
  return Object.fromEntries(
    words.filter(([key]) => (first === 'all' || first.includes(key)) === (part === 'first')),
  );
}

/** As JSON in a text, which browsers read faster than a literal. */
const asModule = (value: unknown) => ({
  code: `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
  moduleType: 'js',
  map: null,
});

/**
 * Parses and checks `flows/<id>.json` and `flows/data/places.json` when they are imported, and puts the parsed result in their place:
 * with `?first` what is needed to ask the questions, with `?rest` all else; of words too. What is wrong with them fails the build. With the mode "release" what only a release must not have fails too.
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
      filter: {
        id: /[\\/]flows[\\/]data[\\/]places\.json$|[\\/](flows|locales[\\/][^\\/]+)[\\/][^\\/]+\.json\?(first|rest)$/,
      },
      handler(_code, id) {
        const [path = '', query] = id.split('?');
        const part = query === 'first' ? 'first' : 'rest';
        const isFlow = (name: string) => existsSync(join(folder, `${name}.json`));
        if (!path.startsWith(folder)) return asModule(partOfWords(path, part, isFlow));
        const data = join(folder, 'data');
        for (const name of LEDGER) this.addWatchFile(join(data, `${name}.json`));
        const ledger = readLedger(data);
        if (query === undefined) return { code: JSON.stringify(ledger.places), map: null };
        return asModule(bundleOf(path, part, ledger, release));
      },
    },
  };
}
