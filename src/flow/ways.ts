import type { Answer, Answers, QuestionId } from './answers.ts';
import { classesOf, testsIn } from './classes.ts';
import type { Scope } from './predicate.ts';
import { holds, partsOf, questionsIn, runOf } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow, Question } from './schema.ts';

/** How many questions the longest way has. */
export interface Length {
  readonly questions: number;
  /** False if there were too many ways to follow: then no way is longer, but the longest may be shorter. */
  readonly exact: boolean;
}

interface Way {
  readonly path: readonly QuestionId[];
  readonly live: Answers;
}

/** Ways that are followed side by side before only a bound is given. */
const MOST_WAYS = 20_000;
/** Questions whose ways are followed at all; the largest flow so far has a tenth. */
const MOST_QUESTIONS = 500;

/** Something that a later condition reads of a way so far. */
type Feature = (scope: Scope) => unknown;

/** What this condition can tell of a way on which only the `asked` questions have been met. */
function featuresOf(condition: Condition, flow: Flow, asked: ReadonlySet<string>): Feature[] {
  if (questionsIn(condition, flow).every((id) => asked.has(id))) {
    return [(scope) => holds(condition, scope)];
  }
  if ('run' in condition) return [(scope) => Object.values(runOf(scope, condition.run))];
  return partsOf(condition, flow).flatMap((part) => featuresOf(part, flow, asked));
}

/** Keeps one of the longest of the ways that no later condition can tell apart. */
function merge(ways: readonly Way[], features: readonly Feature[], flow: Flow): readonly Way[] {
  const longest = new Map<string, Way>();
  for (const way of ways) {
    const key = JSON.stringify(features.map((feature) => feature({ flow, ...way })));
    const known = longest.get(key);
    if (!known || known.path.length < way.path.length) longest.set(key, way);
  }
  return [...longest.values()];
}

function take(way: Way, id: QuestionId, answer: Answer | undefined): Way {
  const live = answer === undefined ? way.live : { ...way.live, [id]: answer };
  return { path: [...way.path, id], live };
}

function follow(
  ways: readonly Way[],
  question: Question,
  answers: readonly (Answer | undefined)[],
  flow: Flow,
): readonly Way[] {
  return ways.flatMap((way) => {
    if (question.when && !holds(question.when, { flow, ...way })) return [way];
    return answers.map((answer) => take(way, question.id, answer));
  });
}

const distinct = (conditions: readonly Condition[]): readonly Condition[] => [
  ...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values(),
];

const whens = (questions: readonly Question[]): readonly Condition[] =>
  distinct(questions.flatMap(({ when }) => (when ? [when] : [])));

/**
 * How many questions the longest way through the first `upTo` questions of a flow has. Ways that no later condition can tell
 * apart are followed as one, so the work grows with what is still read of them, not with the number of answer sets.
 */
export function longestWay(flow: Flow, upTo: number = flow.questions.length): Length {
  const questions = flow.questions.slice(0, upTo);
  if (questions.length > MOST_QUESTIONS) return { questions: questions.length, exact: false };
  const tests = testsIn(whens(questions), flow);
  const asked = new Set<QuestionId>();
  let ways: readonly Way[] = [{ path: [], live: {} }];
  for (const [i, question] of questions.entries()) {
    const answers = classesOf(question, tests);
    if (!answers || ways.length * answers.length > MOST_WAYS) {
      const soFar = Math.max(...ways.map((way) => way.path.length));
      return { questions: soFar + questions.length - i, exact: false };
    }
    asked.add(question.id);
    const later = whens(questions.slice(i + 1));
    const features = later.flatMap((when) => featuresOf(when, flow, asked));
    ways = merge(follow(ways, question, answers, flow), features, flow);
  }
  return { questions: Math.max(...ways.map((way) => way.path.length)), exact: true };
}
