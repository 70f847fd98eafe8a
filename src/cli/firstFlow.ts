import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Part = 'flow' | 'claims' | 'words';

/** The day a year after this one. */
const yearAfter = (day: string): string => day.replace(/^\d+/, (year) => String(Number(year) + 1));

function template(part: Part): Readonly<Record<string, unknown>> {
  const text = readFileSync(join(import.meta.dirname, 'first', `${part}.json`), 'utf8');
  const value: unknown = JSON.parse(text);
  return Object.fromEntries(Object.entries(value ?? {}));
}

/** A small flow that passes every check, with its claims and its English words, as JSON values. */
export function firstFlow(id: string, today: string): Readonly<Record<Part, unknown>> {
  return {
    flow: { ...template('flow'), id, reviewBy: yearAfter(today) },
    claims: { ...template('claims'), flow: id },
    words: template('words'),
  };
}
