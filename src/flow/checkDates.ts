import type { Finding } from './finding.ts';
import { errorAt, warningAt } from './finding.ts';
import { citedIn } from './checkFacts.ts';
import type { Ledger } from './ledger.ts';
import type { Flow } from './schema.ts';

export interface CheckOptions {
  /** Written 2026-11-21. Given by the caller: this room has no clock. */
  readonly today: string;
  /** Whether what may wait in daily work fails now: overdue dates, unsigned content, facts from memory (decision 26). */
  readonly release?: boolean;
  /** Whether overdue dates alone fail. A build is none the worse for them; who looks after the content must know. */
  readonly due?: boolean;
}

/** Something that must be looked at again, until when, and what to do then. */
interface Dated {
  readonly where: string;
  readonly by: string;
  readonly what: string;
  readonly hint: string;
}

interface Codes {
  readonly overdue: string;
  readonly due: string;
}

/** The same day of the next month, in the same writing. It need not be a day that there is: days are compared as text. */
function monthAfter(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return [...next.map((each) => String(each).padStart(2, '0')), today.slice(-2)].join('-');
}

/** Days are written 2026-11-21, so the order of the text is the order of the days. */
function checkDay(dated: Dated, codes: Codes, options: CheckOptions): readonly Finding[] {
  const { where, by, what, hint } = dated;
  const { today, release = false, due = false } = options;
  const make = release || due ? errorAt : warningAt;
  if (by < today) return [make(codes.overdue, where, `${what} had to be checked by ${by}.`, hint)];
  if (by > monthAfter(today)) return [];
  return [warningAt(codes.due, where, `${what} has to be checked by ${by}.`, hint)];
}

function checkReview(flow: Flow): readonly Finding[] {
  if (flow.reviewed !== null) return [];
  const message = 'No clinician has reviewed and signed this content yet.';
  const hint = 'Have it reviewed, and enter by whom, on what day, and what.';
  return [errorAt('flow/unreviewed', 'reviewed', message, hint)];
}

const LINE_HINT = 'Compare it with the page of the service, and enter when.';
const linesIn = ({ places }: Ledger): readonly Dated[] =>
  places.lines.map(({ id, checkBy }, i) => ({
    where: `places.lines[${i}].checkBy`,
    by: checkBy,
    what: `The help line "${id}"`,
    hint: LINE_HINT,
  }));

function factsIn(flow: Flow, { facts }: Ledger): readonly Dated[] {
  const cited = citedIn(flow);
  return facts.flatMap(({ id, checkBy }, i) =>
    checkBy === undefined || !cited.has(id)
      ? []
      : [
          {
            where: `facts[${i}].checkBy`,
            by: checkBy,
            what: `The fact "${id}", which is cited,`,
            hint: 'Compare it with its source, and enter when.',
          },
        ],
  );
}

/**
 * What must be looked at again, and what must within a month (`flow`, `ledger` and `place`, each with `/overdue` and `/due`); in a
 * strict release also what nobody has signed (`flow/unreviewed`).
 */
export function checkDates(flow: Flow, ledger: Ledger, options: CheckOptions): readonly Finding[] {
  const content = {
    where: 'reviewBy',
    by: flow.reviewBy,
    what: 'The content with its texts',
    hint: 'Have it reviewed again, and set the next date.',
  };
  const look = (dated: readonly Dated[], codes: Codes) =>
    dated.flatMap((each) => checkDay(each, codes, options));
  return [
    ...look([content], { overdue: 'flow/overdue', due: 'flow/due' }),
    ...(options.release === true ? checkReview(flow) : []),
    ...look(factsIn(flow, ledger), { overdue: 'ledger/overdue', due: 'ledger/due' }),
    ...look(linesIn(ledger), { overdue: 'place/overdue', due: 'place/due' }),
  ];
}
