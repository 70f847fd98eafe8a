import type { Answer, QuestionId } from './answers.ts';
import { RESERVED } from './answers.ts';
import { nodesOf, readBy } from './conditionals.ts';
import { namedCondition } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow, Question } from './schema.ts';

/** What conditions ask of one question: answer options by id, and numbers of scales and counts. */
interface Tested {
  readonly answers: Set<string>;
  readonly numbers: Set<number>;
}
type Tests = ReadonlyMap<QuestionId, Tested>;

function enter(part: Condition, tested: Tested): void {
  if ('is' in part) tested.answers.add(part.is);
  if ('includes' in part) tested.answers.add(part.includes);
  if ('run' in part) tested.answers.add('yes');
  else if ('atLeast' in part) tested.numbers.add(part.atLeast);
}

function collect(condition: Condition, flow: Flow, tests: Map<QuestionId, Tested>): void {
  for (const { condition: part } of nodesOf(condition, '')) {
    if ('condition' in part) collect(namedCondition(flow, part.condition), flow, tests);
    for (const id of readBy(part, flow)) {
      const tested = tests.get(id) ?? { answers: new Set(), numbers: new Set() };
      tests.set(id, tested);
      enter(part, tested);
    }
  }
}

/** What these conditions test, by question. */
export function testsIn(conditions: readonly Condition[], flow: Flow): Tests {
  const tests = new Map<QuestionId, Tested>();
  for (const condition of conditions) collect(condition, flow, tests);
  return tests;
}

/** Every set that can be made of these, the empty one first. */
function setsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
}

type Chosen = Exclude<Question, { kind: 'scale' }>;

/** The tested answer options, one of the others, and one that tells nothing. */
function singles({ answerOptions }: Chosen, { answers }: Tested): readonly string[] {
  const tested = answerOptions.filter((id) => answers.has(id));
  const rest = answerOptions.filter((id) => !answers.has(id));
  const other = rest.filter((id) => !RESERVED.includes(id)).slice(0, 1);
  const unsaid = rest.filter((id) => RESERVED.includes(id)).slice(0, 1);
  return [...tested, ...other, ...unsaid];
}

/** Tested answer options of one question whose sets are all tried. */
const MOST_TOGETHER = 12;

/** All sets of the tested answer options, with as many of the others as a count can tell apart; each exclusive one alone. */
function sets(question: Chosen, tested: Tested): readonly Answer[] | null {
  const free = question.answerOptions.filter((id) => !question.exclusive.includes(id));
  const told = free.filter((id) => tested.answers.has(id));
  if (told.length > MOST_TOGETHER) return null;
  const others = free.filter((id) => !tested.answers.has(id));
  const most = Math.min(Math.max(1, ...tested.numbers), others.length);
  const fill = Array.from({ length: most + 1 }, (_, n) => others.slice(0, n));
  const together = setsOf(told).flatMap((set) => fill.map((more) => [...set, ...more]));
  return [...together.filter((set) => set.length > 0), ...question.exclusive.map((id) => [id])];
}

function points(min: number, max: number, { numbers }: Tested): readonly number[] {
  const edges = [...numbers].flatMap((number) => [number - 1, number]);
  return [...new Set([min, ...edges])].filter((number) => number >= min && number <= max);
}

/**
 * One answer for each class of answers to this question that no test tells apart, `undefined` for none if it may be left open.
 * Null if there are too many.
 */
export function classesOf(
  question: Question,
  tests: Tests,
): readonly (Answer | undefined)[] | null {
  const tested = tests.get(question.id);
  if (!tested) return [undefined];
  const none = question.required ? [] : [undefined];
  if (question.kind === 'scale') return [...none, ...points(question.min, question.max, tested)];
  if (question.kind === 'single') return [...none, ...singles(question, tested)];
  const found = sets(question, tested);
  return found && [...none, ...found];
}
