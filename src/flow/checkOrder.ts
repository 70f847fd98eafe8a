import { nodesOf, readBy } from './conditionals.ts';
import type { Node } from './conditionals.ts';
import type { Finding } from './finding.ts';
import { errorAt, list } from './finding.ts';
import { questionsIn } from './predicate.ts';
import type { Flow, Question } from './schema.ts';

function laterThan(flow: Flow, index: number, { condition }: Node): readonly string[] {
  const reads = 'condition' in condition ? questionsIn(condition, flow) : readBy(condition, flow);
  const earlier = flow.questions.slice(0, index).map((question) => question.id);
  return reads.filter((id) => !earlier.includes(id));
}

/** Conditions of questions that read what is asked later, or the question itself (`flow/looks-ahead`). */
export function checkLooksAhead(flow: Flow): readonly Finding[] {
  return flow.questions.flatMap((question, i) => {
    if (question.when === undefined) return [];
    return nodesOf(question.when, `questions[${i}].when`).flatMap((node) => {
      const later = laterThan(flow, i, node);
      if (later.length === 0) return [];
      const message = `"${question.id}" depends on ${list(later)}, which is not asked before it.`;
      const hint = 'Move the question behind what it depends on, or change its condition.';
      return [errorAt('flow/looks-ahead', node.where, message, hint)];
    });
  });
}

/** Questions out of the order of the parts (`flow/parts-order`), and required ones in a later part (`flow/required-late`). */
export function checkParts(flow: Flow): readonly Finding[] {
  const order = flow.parts.map((part) => part.id);
  let furthest = 0;
  return flow.questions.flatMap((question, i) => {
    const at = order.indexOf(question.part);
    const found: Finding[] = [];
    if (at < furthest && at >= 0) {
      const message = `"${question.id}" is of the part "${question.part}", but a later part has begun.`;
      const hint = 'Put the questions of a part together, in the order of "parts".';
      found.push(errorAt('flow/parts-order', `questions[${i}].part`, message, hint));
    }
    if (question.required && at > 0) {
      const message = `"${question.id}" is required, but not in the first part.`;
      const hint = 'Nobody must be held up after the first part: let it be left open.';
      found.push(errorAt('flow/required-late', `questions[${i}].required`, message, hint));
    }
    furthest = Math.max(furthest, at);
    return found;
  });
}

const runIn = (question: Question | undefined): string | undefined =>
  question?.kind === 'single' ? question.run : undefined;
const answersOf = (question: Question | undefined): string =>
  question?.kind === 'single' ? question.answerOptions.join() : '';

function runFault(flow: Flow, run: string, i: number, first: number): string | null {
  const { questions } = flow;
  if (i !== first && runIn(questions[i - 1]) !== run) {
    return 'other questions stand between it and the rest of the run';
  }
  if (answersOf(questions[i]) !== answersOf(questions[first])) {
    return 'its answers are not those of the rest of the run';
  }
  return answersOf(questions[i]).split(',').includes('yes')
    ? null
    : 'it has no answer "yes" to count';
}

/** Questions of a run that stand apart, or do not have the same answers (`flow/run-apart`). */
export function checkRuns(flow: Flow): readonly Finding[] {
  return flow.questions.flatMap((question, i) => {
    const run = runIn(question);
    if (run === undefined) return [];
    const first = flow.questions.findIndex((each) => runIn(each) === run);
    const fault = runFault(flow, run, i, first);
    if (fault === null) return [];
    const message = `"${question.id}" is of the run "${run}", but ${fault}.`;
    const hint = 'Put the questions of a run together, all with the same answer options.';
    return [errorAt('flow/run-apart', `questions[${i}]`, message, hint)];
  });
}
