import { answerIdsOf } from '../content/keys.ts';
import { questionOf } from '../flow/answers.ts';
import type { Flow, Question } from '../flow/schema.ts';
import type { BookletContext, Told } from './bookletTerms.ts';
import { tell } from './bookletTerms.ts';
import type { Form } from './normalForm.ts';
import { whenOf } from './simplify.ts';

/** What must be true before a question is answered, and where to go if it is not; null for the end of the questions. */
export interface Gate {
  readonly told: Told;
  readonly form: Form;
  readonly otherwise: number | null;
}

/** A question on paper: its number, what must be true, and where its answers lead when not to the next one. */
export interface PaperQuestion {
  readonly question: Question;
  readonly number: number;
  readonly gates: readonly Gate[];
  /** By answer: the number of the question to go to, or null for the end. */
  readonly leads: ReadonlyMap<string, number | null>;
}

const partsOf = (form: Form): readonly Form[] => (form.kind === 'all' ? form.parts : [form]);
const key = (form: Form): string => JSON.stringify(form);

type Parts = readonly Form[];
type Keys = ReadonlySet<string>;

/** The first question behind this one that does not need this to be true; as many as there are for the end. */
function otherwise(needs: readonly Keys[], at: number, part: string): number {
  const next = needs.findIndex((each, i) => i > at && !each.has(part));
  return next < 0 ? needs.length : next;
}

/** The answers to the question just before that make this part of a condition false. */
function failing(flow: Flow, part: Form, before: Question | undefined): readonly string[] {
  if (!before || (part.kind !== 'one' && part.kind !== 'has')) return [];
  if (part.question !== before.id) return [];
  const all = answerIdsOf(questionOf(flow, before.id));
  if (part.kind === 'one') return all.filter((id) => !part.values.includes(id));
  return part.not ? [part.answer] : [];
}

type Known = (Keys | undefined)[];

/** Somebody of whom this is true comes to that place: only what is true of everybody there stays known. */
function enter(known: Known, place: number, own: Keys): void {
  const before = known[place];
  known[place] = before ? new Set([...own].filter((each) => before.has(each))) : own;
}

/** What must be looked at before a question, in order, by where it leads if it is not true. */
type Checks = ReadonlyMap<number, Parts>;

function checksAt(parts: readonly Parts[], needs: readonly Keys[], at: number, sure: Keys): Checks {
  const checks = new Map<number, Parts>();
  for (const part of parts[at] ?? []) {
    if (sure.has(key(part))) continue;
    const to = otherwise(needs, at, key(part));
    checks.set(to, [...(checks.get(to) ?? []), part]);
  }
  return checks;
}

/** The checks of all questions. What was checked on every way to a question is not said again. */
function allChecks(flow: Flow): readonly Checks[] {
  const parts = flow.questions.map(({ id }) => partsOf(whenOf(flow, id)));
  const needs = parts.map((all) => new Set(all.map(key)));
  const known: Known = [new Set()];
  return needs.map((own, at) => {
    const sure = known[at] ?? new Set<string>();
    const checks = checksAt(parts, needs, at, sure);
    const passed = new Set(sure);
    const before = new Set([...(known[at - 1] ?? []), ...(needs[at - 1] ?? [])]);
    for (const [to, failed] of checks) {
      enter(known, to, new Set(passed));
      // An answer to the question before leads there too, without a look at the checks between.
      if (leadsOf(flow, at, new Map([[to, failed]])).length > 0) enter(known, to, before);
      for (const part of failed) passed.add(key(part));
    }
    enter(known, at + 1, new Set([...sure, ...own]));
    return checks;
  });
}

/** The answers to the question before that fail a check, with where they lead. */
function leadsOf(flow: Flow, at: number, checks: Checks): readonly (readonly [string, number])[] {
  const before = flow.questions[at - 1];
  return [...checks].flatMap(([to, parts]) =>
    parts.flatMap((part) => failing(flow, part, before).map((answer) => [answer, to] as const)),
  );
}

/**
 * The questions with what paper must say about their order: what must be true before each, and where to go if it is not. Read in
 * this way, a booklet leads everybody along the path of the flow.
 */
export function paperQuestions(context: BookletContext): readonly PaperQuestion[] {
  const { flow } = context;
  const checks = allChecks(flow);
  const number = (to: number): number | null => (to < flow.questions.length ? to + 1 : null);
  return flow.questions.map((question, at) => ({
    question,
    number: at + 1,
    gates: [...(checks[at] ?? [])].map(([to, parts]) => ({
      told: tell(context, { kind: 'all', parts }),
      form: { kind: 'all' as const, parts },
      otherwise: number(to),
    })),
    leads: new Map(
      leadsOf(flow, at + 1, checks[at + 1] ?? new Map()).map(([answer, to]) => [
        answer,
        number(to),
      ]),
    ),
  }));
}
