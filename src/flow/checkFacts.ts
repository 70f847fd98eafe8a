import type { Finding } from './finding.ts';
import { errorAt, list, warningAt } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { Flow } from './schema.ts';

/** Something that cites facts, and where. */
interface Citing {
  readonly where: string;
  readonly facts: readonly string[];
  /** Whether it says nothing that needs a fact. */
  readonly free: boolean;
}

type Thing = { readonly facts?: readonly string[] | undefined; readonly counted?: boolean };

const cite = (things: readonly Thing[], where: string, free = false): readonly Citing[] =>
  things.map(({ facts = [], counted = false }, i) => ({
    where: `${where}[${i}]`,
    facts,
    free: free && !counted,
  }));

function citingIn(flow: Flow): readonly Citing[] {
  return [
    ...cite(flow.runs, 'runs', true),
    ...cite(flow.questions, 'questions', true),
    ...cite(flow.redFlags, 'redFlags'),
    ...flow.options.flatMap(({ details, notes }, i) => [
      ...cite(details, `options[${i}].details`),
      ...cite(notes, `options[${i}].notes`),
    ]),
    ...cite(flow.prompts, 'prompts'),
  ];
}

/** The ids of the facts that a flow cites, each once. */
export function citedIn(flow: Flow): ReadonlySet<string> {
  return new Set(citingIn(flow).flatMap((citing) => citing.facts));
}

const HINT_FACT = 'Name a fact of the ledger, or enter this one there with its sources.';

function unsourced({ where, facts, free }: Citing, ledger: Ledger): readonly Finding[] {
  if (facts.length === 0 && !free) {
    return [errorAt('flow/unsourced', where, 'It rests on no fact.', HINT_FACT)];
  }
  return facts.flatMap((id, i) => {
    if (ledger.facts.some((fact) => fact.id === id)) return [];
    const message = `The ledger has no fact "${id}".`;
    return [errorAt('flow/unsourced', `${where}.facts[${i}]`, message, HINT_FACT)];
  });
}

function sourceless(ledger: Ledger): readonly Finding[] {
  const known = new Set(ledger.sources.map((source) => source.id));
  return ledger.facts.flatMap((fact, i) =>
    fact.sources.flatMap((id, j) => {
      if (known.has(id)) return [];
      const message = `The fact "${fact.id}" names the source "${id}", which the ledger does not have.`;
      const hint = 'Mend the id, or enter the source.';
      return [errorAt('flow/unsourced', `facts[${i}].sources[${j}]`, message, hint)];
    }),
  );
}

/** @source evidence file 11: INV-52 (a note needs a verified fact) and INV-21 (a strict release has no recalled ones) */
function recalled({ where, facts }: Citing, ledger: Ledger, release: boolean): readonly Finding[] {
  const status = new Map(ledger.facts.map((fact) => [fact.id, fact.status]));
  const doubtful = facts.filter((id) => status.get(id) === 'recalled');
  if (doubtful.length === 0) return [];
  const isAlone = doubtful.length === facts.length;
  const make = isAlone || release ? errorAt : warningAt;
  const message = isAlone
    ? `It rests only on ${list(doubtful)}, which nobody has looked up.`
    : `It rests on ${list(doubtful)} too, which nobody has looked up.`;
  const hint = 'Look the fact up and enter it as verified, or cite one that is.';
  return [make('flow/recalled', `${where}.facts`, message, hint)];
}

/** What is said without a fact or a source (`flow/unsourced`), or only from memory (`flow/recalled`). */
export function checkFacts(flow: Flow, ledger: Ledger, release: boolean): readonly Finding[] {
  const citing = citingIn(flow);
  return [
    ...citing.flatMap((each) => unsourced(each, ledger)),
    ...sourceless(ledger),
    ...citing.flatMap((each) => recalled(each, ledger, release)),
  ];
}
