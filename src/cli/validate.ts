import { resolve } from 'node:path';
import { check } from '../flow/check.ts';
import { citedIn } from '../flow/checkFacts.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt, list } from '../flow/finding.ts';
import type { Ledger } from '../flow/ledger.ts';
import { parseFlow, parseLedger } from '../flow/parse.ts';
import type { Flow } from '../flow/schema.ts';
import { besideReports } from './beside.ts';
import { LEDGER_FILES, ROOT, flowFiles, nameOf, readJson } from './files.ts';
import type { Counts, FileReport } from './report.ts';

export interface ValidateOptions {
  /** Written 2026-11-21. */
  readonly today: string;
  readonly release: boolean;
  readonly due?: boolean | undefined;
  /** The folder of the project; this one without. */
  readonly root?: string | undefined;
}

type Part = keyof typeof LEDGER_FILES;
const PARTS = ['facts', 'sources', 'places'] as const;
/** The values of a ledger, and the parts that the flow's own file brings. */
type Values = Record<Part, unknown> & { readonly own: readonly Part[] };

function countsOf(flow: Flow, ledger: Ledger): Counts {
  const answers = flow.questions.map((each) => ('answerOptions' in each ? each.answerOptions : []));
  return {
    questions: flow.questions.length,
    answerOptions: answers.flat().length,
    options: flow.options.length,
    notes: flow.options.flatMap((option) => option.notes).length,
    redFlags: flow.redFlags.length,
    countries: flow.place === undefined ? 0 : ledger.places.places.length,
    facts: { cited: citedIn(flow).size, inLedger: ledger.facts.length },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says in which file a finding is: the flow's, or one of the ledger's. */
function place(findings: readonly Finding[], file: string, own: readonly Part[]): FileReport[] {
  const partOf = ({ where }: Finding) =>
    PARTS.find((part) => new RegExp(`^${part}(\\W|$)`).test(where) && !own.includes(part));
  const inFlow = findings.filter((each) => partOf(each) === undefined);
  const inLedger = PARTS.map((part) => ({
    file: LEDGER_FILES[part],
    counts: null,
    findings: findings
      .filter((each) => partOf(each) === part)
      .map((each) => ({ ...each, where: each.where.slice(part.length).replace(/^\./, '') })),
  }));
  return [{ file, counts: null, findings: inFlow }, ...inLedger];
}

function validateValue(
  value: unknown,
  values: Values,
  file: string,
  { today, release, due = false }: ValidateOptions,
): FileReport[] {
  const flow = parseFlow(value);
  const ledger = parseLedger(values);
  const refused = [flow, ledger].flatMap((each) => (each.ok ? [] : each.findings));
  if (!flow.ok || !ledger.ok) return place(refused, file, values.own);
  const findings = check(flow.flow, ledger.ledger, { today, release, due });
  const counts = countsOf(flow.flow, ledger.ledger);
  const [first, ...rest] = place(findings, file, values.own);
  return [...(first ? [{ ...first, counts }] : []), ...rest];
}

function readLedger(root: string): { values: Values; reports: FileReport[] } {
  const read = PARTS.map((part) => ({ part, json: readJson(resolve(root, LEDGER_FILES[part])) }));
  const [facts, sources, places] = read.map(({ json }) => (json.ok ? json.value : null));
  const reports = read.flatMap(({ part, json }) =>
    json.ok ? [] : [{ file: LEDGER_FILES[part], counts: null, findings: json.findings }],
  );
  return { values: { facts, sources, places, own: [] }, reports };
}

function validateFile(name: string, shared: Values, options: ValidateOptions): FileReport[] {
  const file = nameOf(name);
  const json = readJson(name);
  if (!json.ok) return [{ file, counts: null, findings: json.findings }];
  if (!isRecord(json.value) || !('flow' in json.value)) {
    return validateValue(json.value, shared, file, options);
  }
  const { flow, ...rest } = json.value;
  const own = PARTS.filter((part) => part in rest);
  const strange = Object.keys(rest).filter((key) => !PARTS.some((part) => part === key));
  const findings = strange.map((key) =>
    errorAt(
      'flow/shape',
      key,
      `There is no such key: "${key}".`,
      `Beside "flow" stand ${list(PARTS)}.`,
    ),
  );
  const reports = validateValue(flow, { ...shared, ...rest, own }, file, options);
  return [{ file, counts: null, findings }, ...reports];
}

const isLedger = (file: string): boolean => PARTS.some((part) => LEDGER_FILES[part] === file);

/** The report with its file named from the root of the project. */
const inRoot = (report: FileReport, root: string): FileReport => ({
  ...report,
  file: report.file.replace(`${root}/`, ''),
});

/** One report for each file, with every finding once; files of the ledger only if something is wrong in them. */
function join(reports: readonly FileReport[]): readonly FileReport[] {
  const byFile = new Map<string, FileReport>();
  for (const { file, counts, findings } of reports) {
    const before = byFile.get(file) ?? { counts: null, findings: [] };
    const all = [...before.findings, ...findings].map((each) => JSON.stringify(each));
    const once = [...before.findings, ...findings].filter(
      (_, i) => all.indexOf(all[i] ?? '') === i,
    );
    byFile.set(file, { file, counts: counts ?? before.counts, findings: once });
  }
  return [...byFile.values()].filter(
    ({ file, counts, findings }) => findings.length > 0 || (counts !== null && !isLedger(file)),
  );
}

/**
 * What is right and wrong in these files, or in all flows of the project with their claims and words. A file holds a flow, or
 * `{ "flow": ..., "facts": ..., "sources": ..., "places": ... }` with what it brings instead of the project's own.
 */
export function validate(
  files: readonly string[],
  options: ValidateOptions,
): readonly FileReport[] {
  const { root = ROOT } = options;
  const { values, reports } = readLedger(root);
  if (reports.length > 0) return reports;
  if (files.length > 0) return join(files.flatMap((name) => validateFile(name, values, options)));
  const own = flowFiles(root).flatMap((file) =>
    validateFile(resolve(root, file), values, options).map((report) => inRoot(report, root)),
  );
  return join([...own, ...besideReports(root)]);
}
