import { optionKey, questionKey, slotKey, termKey } from '../content/keys.ts';
import type { Flow } from '../flow/schema.ts';

/** One thing that the content has to reach, and the places where it does: `option:<id>`, `note:<text>`, `glossary:<id>` ... */
export interface CoverageRow {
  readonly row: number;
  readonly name: string;
  readonly places: readonly string[];
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

/** Where everything that the content has to reach stands in the product, as Markdown. @throws when a place is of no known kind */
export function coverageTable(flow: Flow, rows: readonly CoverageRow[], lookup: Lookup): string {
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
  ].join('\n');
}
