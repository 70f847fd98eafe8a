import { glossarySchema, numbersSchema } from '../flow/ledger.ts';
import type { Terminal } from './command.ts';
import type { OpenFlow, Opened } from './desk.ts';
import { openFlow, openJson } from './desk.ts';
import { DATA_FILES, flowIds } from './files.ts';
import type { Content } from './wordReports.ts';

/** Everything that words are about, with the ledgers of the flows. */
export interface OpenContent {
  readonly content: Content;
  readonly flows: readonly OpenFlow[];
}

/** All flows of the project and what they share; all must be right but for warnings. */
export function openContent(terminal: Pick<Terminal, 'root'>): Opened<OpenContent> {
  const { root } = terminal;
  const opened = flowIds(root).map((id) => openFlow(id, terminal));
  const terms = openJson(DATA_FILES.glossary, glossarySchema, 'ledger/shape', root);
  const numbers = openJson(DATA_FILES.numbers, numbersSchema, 'ledger/shape', root);
  const reports = [...opened, terms, numbers].flatMap((each) => (each.ok ? [] : each.reports));
  const flows = opened.flatMap((each) => (each.ok ? [each.value] : []));
  if (!terms.ok || !numbers.ok || flows.length < opened.length) return { ok: false, reports };
  const places = flows[0]?.ledger.places ?? { lines: [], places: [], anywhere: [] };
  const content: Content = {
    flows: flows.map(({ flow }) => flow),
    places,
    terms: terms.value,
    numbers: numbers.value,
  };
  return { ok: true, value: { content, flows } };
}
