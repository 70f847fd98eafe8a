import { finder } from './finder.ts';
import type { Flow, Question } from './schema.ts';

/** The answers that every question understands in the same way: somebody does not know, or does not want to say. */
export const RESERVED: readonly string[] = ['not-sure', 'rather-not-say'];

export type QuestionId = string;
/** What somebody gave: an id (single), ids (multiple), or a number (scale). */
export type Answer = string | readonly string[] | number;
export type Answers = Readonly<Record<QuestionId, Answer>>;

/** What was chosen, as text: ids of answer options, or the point of a scale. */
export const chosenIn = (answer: Answer): readonly string[] =>
  typeof answer === 'object' ? answer : [String(answer)];

/** Whether this answer tells nothing: none was given, or "not sure" or "rather not say". */
export function isUnknown(answer: Answer | undefined): boolean {
  return answer === undefined || chosenIn(answer).every((id) => RESERVED.includes(id));
}

const findQuestion = finder<Question>();

/** The question with this id. @throws when the flow has none, which `check` rules out for ids in conditions. */
export function questionOf(flow: Flow, id: QuestionId): Question {
  const question = findQuestion(flow.questions, id);
  if (!question) throw new Error(`No question has the id ${id}`);
  return question;
}

/** Whether these are chosen from the answer options, each once, and "none" and its like alone. */
function fitsMultiple(
  question: Extract<Question, { kind: 'multiple' }>,
  chosen: readonly string[],
): boolean {
  const known = chosen.every((id) => question.answerOptions.includes(id));
  const alone = chosen.length === 1 || !chosen.some((id) => question.exclusive.includes(id));
  return chosen.length > 0 && new Set(chosen).size === chosen.length && known && alone;
}

const isWithin = (answer: Answer, min: number, max: number): boolean =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= min && answer <= max;

/** Whether this is an answer that the question can have. */
export function fits(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'scale':
      return isWithin(answer, question.min, question.max);
    case 'single':
      return typeof answer === 'string' && question.answerOptions.includes(answer);
    case 'multiple':
      return typeof answer === 'object' && fitsMultiple(question, answer);
    default:
      return false;
  }
}
