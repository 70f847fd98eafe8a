import type { Translate } from '../content/explain.ts';
import { answerKey, questionKey } from '../content/keys.ts';
import type { Answers } from '../flow/answers.ts';
import { chosenIn } from '../flow/answers.ts';
import type { Flow } from '../flow/schema.ts';

/** Somebody's answers in words, one line for each question that was answered, in the order of the flow. */
export function tellAnswers(flow: Flow, answers: Answers, t: Translate): readonly string[] {
  return flow.questions.flatMap(({ id }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const given = chosenIn(answer).map((each) => t(answerKey(flow, id, each)));
    return [`${t(questionKey(flow, id, 'title'))} -> ${given.join(' + ')}`];
  });
}

/** Answers as a file that `explain` reads, and the pages can be walked with. */
export const answersFile = (flow: Flow, answers: Answers): string =>
  JSON.stringify({ flow: flow.id, answers });
