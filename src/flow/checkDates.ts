import type { Finding } from './finding.ts';
import { errorAt, warningAt } from './finding.ts';
import { citedIn } from './checkFacts.ts';
import type { Ledger } from './ledger.ts';
import type { Flow } from './schema.ts';

/** Days are written 2026-11-21, so the order of the text is the order of the days. */
const isPast = (day: string, today: string): boolean => day < today;

function checkLines({ places }: Ledger, today: string, release: boolean): readonly Finding[] {
  const make = release ? errorAt : warningAt;
  return places.lines.flatMap((line, i) => {
    if (!isPast(line.checkBy, today)) return [];
    const message = `The help line "${line.id}" had to be checked by ${line.checkBy}.`;
    const hint = 'Compare it with the page of the service, and enter when.';
    return [make('place/overdue', `places.lines[${i}].checkBy`, message, hint)];
  });
}

function checkCited(flow: Flow, { facts }: Ledger, today: string, release: boolean) {
  const make = release ? errorAt : warningAt;
  const cited = citedIn(flow);
  return facts.flatMap(({ id, checkBy }, i) => {
    if (checkBy === undefined || !cited.has(id) || !isPast(checkBy, today)) return [];
    const message = `The fact "${id}" is cited, and had to be checked by ${checkBy}.`;
    const hint = 'Compare it with its source, and enter when.';
    return [make('ledger/overdue', `facts[${i}].checkBy`, message, hint)];
  });
}

function checkReview(flow: Flow): readonly Finding[] {
  if (flow.reviewed !== null) return [];
  const message = 'No clinician has reviewed and signed this content yet.';
  const hint = 'Have it reviewed, and enter by whom, on what day, and what.';
  return [errorAt('flow/unreviewed', 'reviewed', message, hint)];
}

/** What must be looked at again (`flow/overdue`, `ledger/overdue`, `place/overdue`); in a strict release also what nobody has signed (`flow/unreviewed`). */
export function checkDates(
  flow: Flow,
  ledger: Ledger,
  today: string,
  release: boolean,
): readonly Finding[] {
  const make = release ? errorAt : warningAt;
  const message = `The content had to be reviewed by ${flow.reviewBy}.`;
  const hint = 'Have it reviewed again, and set the next date.';
  const overdue = isPast(flow.reviewBy, today)
    ? [make('flow/overdue', 'reviewBy', message, hint)]
    : [];
  return [
    ...overdue,
    ...(release ? checkReview(flow) : []),
    ...checkCited(flow, ledger, today, release),
    ...checkLines(ledger, today, release),
  ];
}
