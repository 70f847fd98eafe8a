import type { Answer, Answers } from '../../src/flow/answers.ts';
import { holds } from '../../src/flow/predicate.ts';
import type { Flow, Question } from '../../src/flow/schema.ts';

/** All sets that can be chosen from these, each in their order, the empty one left out. */
function subsets(ids: readonly string[]): string[][] {
  return ids
    .reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
    .filter((set) => set.length > 0);
}

/** Every answer that a question can have, `undefined` for none where it may be left open. */
export function everyAnswerTo(question: Question): (Answer | undefined)[] {
  const open = question.required ? [] : [undefined];
  if (question.kind === 'scale') {
    const points = Array.from(
      { length: question.max - question.min + 1 },
      (_, i) => question.min + i,
    );
    return [...open, ...points];
  }
  if (question.kind === 'single') return [...open, ...question.answerOptions];
  const free = question.answerOptions.filter((id) => !question.exclusive.includes(id));
  return [...open, ...subsets(free), ...question.exclusive.map((id) => [id])];
}

/** Every set of answers that can lead to a summary of a small flow, by trying them all. */
export function everyone(flow: Flow): Answers[] {
  const found: Answers[] = [];
  const go = (index: number, path: readonly string[], live: Answers): void => {
    const question = flow.questions[index];
    if (!question) {
      found.push(live);
      return;
    }
    if (question.when && !holds(question.when, { flow, path, live })) {
      go(index + 1, path, live);
      return;
    }
    for (const answer of everyAnswerTo(question)) {
      const next = answer === undefined ? live : { ...live, [question.id]: answer };
      go(index + 1, [...path, question.id], next);
    }
  };
  go(0, [], {});
  return found;
}
