import type { Claims } from '../flow/claims.ts';
import { citedIn } from '../flow/checkFacts.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import { flowDocument } from '../export/markdown.ts';
import { LABEL_KEYS } from '../export/labels.ts';
import { follow } from '../proof/follow.ts';
import { meaningFor, prove } from '../proof/prove.ts';
import { unlessTooWide } from '../proof/tooWide.ts';
import type { Command, Flags, Terminal } from './command.ts';
import type { OpenFlow } from './desk.ts';
import { openClaims, openFlow } from './desk.ts';
import { docFile, flowIds, readText, writeText } from './files.ts';
import { large } from './proofText.ts';
import { readerFor } from './reader.ts';
import type { FileReport } from './report.ts';
import { finish } from './report.ts';

/** The page about a flow. */
function write({ flow, ledger }: OpenFlow, claims: Claims, terminal: Terminal): string {
  const reader = readerFor({}, terminal);
  const proof = prove(flow, claims);
  const cited = citedIn(flow);
  const facts = ledger.facts.filter(
    ({ id }) => cited.has(id) || claims.claims.some((claim) => claim.facts.includes(id)),
  );
  const named = new Set(facts.flatMap((fact) => fact.sources));
  return `${flowDocument({
    flow,
    facts,
    sources: ledger.sources.filter(({ id }) => named.has(id)),
    ways: follow(meaningFor(flow, claims)),
    claims,
    reader,
    combinations: proof.combinations === null ? 'too many to count' : large(proof.combinations),
    proved: new Set(proof.verdicts.filter(({ proved }) => proved).map(({ claim }) => claim)),
    never: proof.reach.neverLabelled.map(({ option, labels }) => ({
      option,
      labels: labels.map((label) => reader.t(LABEL_KEYS[label])),
    })),
  }).trimEnd()}\n`;
}

const stale = (id: string): Finding =>
  errorAt(
    'docs/stale',
    '',
    `It is not what the flow "${id}" says now.`,
    'Run `npm run flow -- docs`, and read what changed.',
  );

function document(id: string, flags: Flags, terminal: Terminal): readonly FileReport[] {
  const opened = openFlow(id, terminal);
  if (!opened.ok) return opened.reports;
  const claims = openClaims(opened.value, terminal);
  if (!claims.ok) return claims.reports;
  const file = docFile(id);
  const made = unlessTooWide(() => write(opened.value, claims.value, terminal));
  if (!made.ok) return [{ file, counts: null, findings: [made.finding] }];
  if (readText(file, terminal.root) === made.value) return [];
  if (flags.check) return [{ file, counts: null, findings: [stale(id)] }];
  writeText(file, made.value, terminal.root);
  if (!flags.json) terminal.print(`wrote ${file}`);
  return [];
}

function run(flags: Flags, names: readonly string[], terminal: Terminal): number {
  const ids = names.length > 0 ? names : flowIds(terminal.root);
  const reports = ids.flatMap((id) => document(id, flags, terminal));
  return finish(reports, flags, terminal, `${ids.length} ${ids.length === 1 ? 'page' : 'pages'}`);
}

/** `docs`: a page for clinicians about each flow. */
export const docsCommand: Command = {
  takes: '[flow ...]',
  about: `Writes ${docFile('<id>')}: a flow as a page to read and review, with its claims and facts.`,
  flags: ['json', 'check'],
  arguments: [0, Infinity],
  run,
};
