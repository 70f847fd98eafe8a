import { allNodes } from './conditionals.ts';
import type { Finding } from './finding.ts';
import { errorAt, list } from './finding.ts';
import { questionsOfRun } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow, Question } from './schema.ts';

type QuestionTest = Extract<Condition, { question: string }>;
type RunTest = Extract<Condition, { run: string }>;
/** What is wrong with a test, and what to do; null when it fits. */
type Misfit = { readonly message: string; readonly hint: string } | null;

const FITTING = {
  single: 'Use "is" with one of its answer options, or "unknown".',
  multiple: 'Use "includes" with one of its answer options, "atLeast" with a count, or "unknown".',
  scale: 'Use "atLeast" with a number of the scale.',
} as const;

function wrongKind(question: Question, test: string): Misfit {
  const message = `"${test}" does not fit "${question.id}", which is a ${question.kind} question.`;
  return { message, hint: FITTING[question.kind] };
}

function option(question: Question, kind: 'single' | 'multiple', id: string): Misfit {
  if (question.kind === 'scale' || question.kind !== kind) {
    return wrongKind(question, kind === 'single' ? 'is' : 'includes');
  }
  if (question.answerOptions.includes(id)) return null;
  const message = `"${question.id}" has no answer option "${id}".`;
  return { message, hint: `Its answer options are ${list(question.answerOptions)}.` };
}

function number(wanted: number, from: number, to: number, of: string): Misfit {
  if (wanted >= from && wanted <= to) return null;
  const message = `"At least ${wanted}" tells nothing about ${of}: it always holds, or never.`;
  return { message, hint: `Use a number from ${from} to ${to}.` };
}

function atLeast(question: Question, wanted: number): Misfit {
  if (question.kind === 'single') return wrongKind(question, 'atLeast');
  if (question.kind === 'scale') {
    return number(wanted, question.min, question.max, `the answer to "${question.id}"`);
  }
  const most = question.answerOptions.filter((id) => !question.exclusive.includes(id)).length;
  return number(wanted, 1, most, `the count of answers to "${question.id}"`);
}

function misfitOf(question: Question, test: QuestionTest): Misfit {
  if ('is' in test) return option(question, 'single', test.is);
  if ('includes' in test) return option(question, 'multiple', test.includes);
  if ('atLeast' in test) return atLeast(question, test.atLeast);
  return question.kind === 'scale' ? wrongKind(question, 'unknown') : null;
}

function misfitOfRun(flow: Flow, { run, atLeast: wanted }: RunTest): Misfit {
  const { length } = questionsOfRun(flow, run);
  if (length > 0) return number(wanted, 1, length, `the count of the run "${run}"`);
  const message = `The run "${run}" has no questions.`;
  return { message, hint: 'Name the run in its questions, or take the test out.' };
}

function misfit(flow: Flow, condition: Condition): Misfit {
  if ('run' in condition) {
    return flow.runs.some((run) => run.id === condition.run) ? misfitOfRun(flow, condition) : null;
  }
  if (!('question' in condition)) return null;
  const question = flow.questions.find((each) => each.id === condition.question);
  return question ? misfitOf(question, condition) : null;
}

const isEmpty = (condition: Condition): boolean =>
  ('all' in condition && condition.all.length === 0) ||
  ('any' in condition && condition.any.length === 0);

/** Tests that do not fit what they test (`flow/wrong-kind`), and lists of tests with none in them (`flow/empty-condition`). */
export function checkTests(flow: Flow): readonly Finding[] {
  return allNodes(flow).flatMap(({ condition, where }) => {
    if (isEmpty(condition)) {
      const message = 'A list of conditions has none in it: "all" then always holds, "any" never.';
      return [errorAt('flow/empty-condition', where, message, 'Fill the list, or take it out.')];
    }
    const found = misfit(flow, condition);
    return found ? [errorAt('flow/wrong-kind', where, found.message, found.hint)] : [];
  });
}
