import type { QuestionId } from './answers.ts';
import type { Scope } from './predicate.ts';
import { holds, partsOf, questionsOfRun } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow } from './schema.ts';

/** Answers to one question that made a condition true. */
export interface Because {
  readonly question: QuestionId;
  /** Answer option ids, or a scale value as text. */
  readonly answers: readonly string[];
}

/** Why something appears: because of answers, because something is not known, or for everybody (decision 20). */
export interface Reason {
  readonly kind: 'answered' | 'not-told' | 'everybody';
  readonly because: readonly Because[];
  /** Questions that have no telling answer, and that made it appear. */
  readonly notTold: readonly QuestionId[];
}

interface Support {
  answered: Map<QuestionId, Set<string>>;
  notTold: Set<QuestionId>;
}

const placesOf = new WeakMap<Flow['questions'], ReadonlyMap<QuestionId, number>>();

/** At which place each question stands, worked out once for a list: a summary gives hundreds of reasons. */
function placesIn(questions: Flow['questions']): ReadonlyMap<QuestionId, number> {
  const known = placesOf.get(questions);
  if (known) return known;
  const places = new Map(questions.map(({ id }, i) => [id, i]));
  placesOf.set(questions, places);
  return places;
}

/** Why this condition holds. Only answers that were given are named; what is absent gives no reason. */
export function reasonFor(condition: Condition | undefined, scope: Scope): Reason {
  const support: Support = { answered: new Map(), notTold: new Set() };
  if (condition) gather(condition, scope, support);
  const places = placesIn(scope.flow.questions);
  const inOrder = (ids: Iterable<QuestionId>): readonly QuestionId[] =>
    [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const because = inOrder(support.answered.keys()).map((question) => ({
    question,
    answers: [...(support.answered.get(question) ?? [])],
  }));
  const notTold = inOrder(support.notTold);
  const kind = because.length > 0 ? 'answered' : notTold.length > 0 ? 'not-told' : 'everybody';
  return { kind, because, notTold };
}

function add(support: Support, question: QuestionId, answer: string): void {
  const known = support.answered.get(question) ?? new Set<string>();
  support.answered.set(question, known.add(answer));
}

/** The parts of a condition that make it hold. `not` is about what is absent: it is no reason. */
function holdingParts(condition: Condition, scope: Scope): readonly Condition[] {
  if ('not' in condition) return [];
  const parts = partsOf(condition, scope.flow);
  return 'any' in condition ? parts.filter((each) => holds(each, scope)) : parts;
}

function gather(condition: Condition, scope: Scope, support: Support): void {
  for (const part of holdingParts(condition, scope)) gather(part, scope, support);
  if ('run' in condition) gatherRun(condition.run, scope, support);
  if ('question' in condition) gatherTest(condition, scope, support);
}

function gatherRun(run: string, scope: Scope, support: Support): void {
  for (const { id } of questionsOfRun(scope.flow, run)) {
    if (scope.live[id] === 'yes') add(support, id, 'yes');
  }
}

function gatherTest(
  test: Extract<Condition, { question: string }>,
  scope: Scope,
  support: Support,
): void {
  const answer = scope.live[test.question];
  if ('unknown' in test) support.notTold.add(test.question);
  else if ('is' in test) add(support, test.question, test.is);
  else if ('includes' in test) add(support, test.question, test.includes);
  else if (typeof answer === 'number') add(support, test.question, String(answer));
  else if (typeof answer === 'object') for (const each of answer) add(support, test.question, each);
}
