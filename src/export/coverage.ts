import { optionKey, questionKey, slotKey, termKey } from '../content/keys.ts';
import type { Flow } from '../flow/schema.ts';

/** One thing that the content has to reach, and the places where it does: `option:<id>`, `note:<text>`, `glossary:<id>` ... */
export interface CoverageRow {
  readonly row: number;
  readonly name: string;
  readonly places: readonly string[];
}

/** A statement that must not be said: how it sounds, the rules about words that catch it, and where what is right stands. */
export interface NeverSaid {
  readonly statement: string;
  /** None where the fault is to leave something out: then its rules say what must stand there. */
  readonly says: readonly string[];
  readonly rules: readonly string[];
  readonly right: readonly string[];
}

type Lookup = (key: string) => string;

const NAMES: Readonly<Record<string, (flow: Flow, id: string, lookup: Lookup) => string>> = {
  option: (flow, id, lookup) => `option “${lookup(optionKey(flow, id, 'name'))}”`,
  question: (flow, id, lookup) => `question “${lookup(questionKey(flow, id, 'short'))}”`,
  glossary: (_flow, id, lookup) => `explained word “${lookup(termKey(id, 'term'))}”`,
  note: (_flow, id) => `note \`${id}\``,
  slot: (flow, id, lookup) => {
    const [option = '', slot = ''] = id.split('.');
    return `“${lookup(slotKey(flow, slot))}” of “${lookup(optionKey(flow, option, 'name'))}”`;
  },
};

function nameOf(flow: Flow, place: string, lookup: Lookup): string {
  const [kind = '', id = ''] = place.split(':');
  const name = NAMES[kind];
  if (!name) throw new Error(`There is no such kind of place: ${kind}`);
  return name(flow, id, lookup);
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const codes = (all: readonly string[]): string => all.map((each) => `\`${each}\``).join(', ');

function neverRow({ statement, says, rules, right }: NeverSaid): string {
  const said = says.length === 0 ? 'A warning left out' : says.map((each) => `“${each}”`).join(' ');
  return `| ${statement} | ${cell(said)} | ${codes(rules)} | ${codes(right)} |`;
}

/**
 * Where everything that the content has to reach stands in the product, and what keeps wrong statements out of it, as Markdown.
 * @throws when a place is of no known kind
 */
export function coverageTable(
  flow: Flow,
  rows: readonly CoverageRow[],
  never: readonly NeverSaid[],
  lookup: Lookup,
): string {
  const lines = rows.map(({ row, name, places }) => {
    const where = places.map((place) => nameOf(flow, place, lookup)).join('; ');
    return `| ${row} | ${cell(name)} | ${cell(where)} |`;
  });
  return [
    '# Coverage',
    '',
    'Everything that the articles behind this product name, and where it is in the product. The test of coverage keeps this table and',
    'checks that each place exists.',
    '',
    '| # | What | Where |',
    '| --- | --- | --- |',
    ...lines,
    '',
    '## What must not be said',
    '',
    'Statements of those articles that are wrong or do harm, with the rules about words that catch them in every text, and',
    'where what is right stands. The test of coverage gives each to its rules, and checks that each text exists.',
    '',
    '| # | Never | Rules | What is right |',
    '| --- | --- | --- | --- |',
    ...never.map(neverRow),
    '',
  ].join('\n');
}
