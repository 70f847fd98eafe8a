import type { Answer, Answers, QuestionId } from './answers.ts';
import { isUnknown, questionOf } from './answers.ts';
import { finder } from './finder.ts';
import type { Condition } from './condition.ts';
import type { Flow, NamedCondition, Question } from './schema.ts';

/** What a condition may look at: the flow, the questions that apply, and the answers that count. */
export interface Scope {
  readonly flow: Flow;
  readonly path: readonly QuestionId[];
  readonly live: Answers;
  /** What was found out about named conditions, where many are asked of the same path and answers. */
  readonly known?: Map<string, boolean>;
}

/** How many of these answers are chosen; exclusive ones ("none", "not sure") count nothing. */
function chosenCount(flow: Flow, id: QuestionId, answer: Answer): number {
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'string') return 0;
  const question = questionOf(flow, id);
  const exclusive = question.kind === 'scale' ? [] : question.exclusive;
  return answer.filter((each) => !exclusive.includes(each)).length;
}

/** Runs by the list of questions that they are found in, so that each is looked for once. */
const runs = new WeakMap<Flow['questions'], Map<string, readonly Question[]>>();

/** The questions that belong to this run, in order. */
export function questionsOfRun({ questions }: Flow, run: string): readonly Question[] {
  const known = runs.get(questions)?.get(run);
  if (known) return known;
  const found = questions.filter((each) => each.kind === 'single' && each.run === run);
  const others = runs.get(questions) ?? new Map<string, readonly Question[]>();
  runs.set(questions, others.set(run, found));
  return found;
}

/** The conditions that this one is made of; none for a test of a question or a run. */
export function partsOf(condition: Condition, flow: Flow): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  if ('condition' in condition) return [namedCondition(flow, condition.condition)];
  return [];
}

/** The questions of a run that are on the path, with what was said to each. */
export function runOf(scope: Scope, run: string): { yes: number; open: number; of: number } {
  const asked = questionsOfRun(scope.flow, run).filter(({ id }) => scope.path.includes(id));
  const yes = asked.filter((question) => scope.live[question.id] === 'yes').length;
  const open = asked.filter((question) => isUnknown(scope.live[question.id])).length;
  return { yes, open, of: asked.length };
}

const findCondition = finder<NamedCondition>();

/** The condition that has this id. @throws when the flow has none, which `check` rules out. */
export function namedCondition(flow: Flow, id: string): Condition {
  const named = findCondition(flow.conditions, id);
  if (!named) throw new Error(`No condition has the id ${id}`);
  return named.when;
}

function includes(answer: Answer | undefined, id: string): boolean {
  return typeof answer === 'object' && answer.includes(id);
}

/**
 * Whether the condition holds for these answers. An unanswered question satisfies no test but `unknown`, so `not` of it holds;
 * `check` makes sure that silence never counts as an answer by this.
 *
 * @source FHIR R5 questionnaire-enable-operator: "!=" is true if no answer is equal.
 */
export function holds(condition: Condition, scope: Scope): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, scope));
  if ('any' in condition) return condition.any.some((each) => holds(each, scope));
  if ('not' in condition) return !holds(condition.not, scope);
  if ('condition' in condition) return holdsNamed(condition.condition, scope);
  if ('run' in condition) {
    const { yes, open } = runOf(scope, condition.run);
    return yes + (condition.unknownCounts ? open : 0) >= condition.atLeast;
  }
  return holdsFor(condition, scope);
}

function holdsNamed(id: string, scope: Scope): boolean {
  const found = scope.known?.get(id) ?? holds(namedCondition(scope.flow, id), scope);
  scope.known?.set(id, found);
  return found;
}

type QuestionTest = Extract<Condition, { question: string }>;

function holdsFor(test: QuestionTest, scope: Scope): boolean {
  const answer = scope.live[test.question];
  if ('unknown' in test) return isUnknown(answer) && scope.path.includes(test.question);
  if ('is' in test) return answer === test.is;
  if ('includes' in test) return includes(answer, test.includes);
  return answer !== undefined && chosenCount(scope.flow, test.question, answer) >= test.atLeast;
}

interface Conditional {
  readonly when?: Condition | undefined;
}

/** Whether something is there: always without a condition, else where it holds. */
export const appears = ({ when }: Conditional, scope: Scope): boolean =>
  when === undefined || holds(when, scope);

/** Which of its words fit the answers; null for something of which the words never vary. */
export const variantOf = (
  { variants }: { readonly variants?: readonly (Conditional & { id: string })[] | undefined },
  scope: Scope,
): string | null => variants?.find((each) => appears(each, scope))?.id ?? null;

/** The questions that a condition reads, through named conditions and runs, each once, in the flow's order. */
export function questionsIn(condition: Condition, flow: Flow): readonly QuestionId[] {
  const found = new Set<QuestionId>();
  collect(condition, flow, found);
  return flow.questions.map((question) => question.id).filter((id) => found.has(id));
}

function collect(condition: Condition, flow: Flow, found: Set<QuestionId>): void {
  for (const part of partsOf(condition, flow)) collect(part, flow, found);
  if ('question' in condition) found.add(condition.question);
  if ('run' in condition) for (const { id } of questionsOfRun(flow, condition.run)) found.add(id);
}
