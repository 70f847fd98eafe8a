import type { Finding } from '../flow/finding.ts';

/** How much of everything a flow has. */
export interface Counts {
  readonly questions: number;
  readonly answerOptions: number;
  readonly options: number;
  readonly notes: number;
  readonly redFlags: number;
  readonly countries: number;
  readonly facts: { readonly cited: number; readonly inLedger: number };
}

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** Null for a file that is no flow, or too broken to count in. */
  readonly counts: Counts | null;
  readonly findings: readonly Finding[];
}

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

function tellCounts(counts: Counts): string {
  const { facts } = counts;
  return [
    plural(counts.questions, 'question'),
    plural(counts.answerOptions, 'answer option'),
    plural(counts.options, 'option'),
    plural(counts.notes, 'note'),
    plural(counts.redFlags, 'red flag'),
    counts.countries === 1 ? '1 country' : `${counts.countries} countries`,
    `${plural(facts.cited, 'fact')} cited of ${facts.inLedger} in the ledger`,
  ].join(', ');
}

function tellFinding({ code, severity, where, message, hint }: Finding): string {
  const place = where === '' ? '' : ` at ${where}`;
  return `  ${severity}: ${code}${place}\n    ${message}\n    To do: ${hint}`;
}

/** Whether anything was found that must be mended; warnings need not be. */
export const hasErrors = (reports: readonly FileReport[]): boolean =>
  reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

/** What was found, as text for a terminal. */
export function tell(reports: readonly FileReport[]): string {
  return reports
    .map(({ file, counts, findings }) =>
      [
        file,
        ...(counts ? [`  ${tellCounts(counts)}`] : []),
        `  ${plural(findings.length, 'finding')}`,
        ...findings.map(tellFinding),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Reports with all findings about one file together; files without any are left out. */
function together(reports: readonly FileReport[]): readonly FileReport[] {
  const files = new Map<string, Finding[]>();
  for (const { file, findings } of reports) {
    if (findings.length > 0) files.set(file, [...(files.get(file) ?? []), ...findings]);
  }
  return [...files].map(([file, findings]) => ({ file, counts: null, findings }));
}

/** Prints what was found, or that nothing was, and answers the exit code. */
export function finish(
  found: readonly FileReport[],
  { json }: { readonly json: boolean },
  { print }: { readonly print: (text: string) => void },
  summary = '',
): number {
  const reports = together(found);
  const count = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const line = [summary, plural(count, 'finding')].filter((part) => part !== '').join(': ');
  if (json) print(JSON.stringify({ summary, files: reports }, null, 2));
  else print([...(count > 0 ? [tell(reports), ''] : []), line].join('\n'));
  return hasErrors(reports) ? 1 : 0;
}
