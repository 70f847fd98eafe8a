import { RESERVED } from './answers.ts';
import type { Finding } from './finding.ts';
import { errorAt, list } from './finding.ts';
import type { Flow, Question } from './schema.ts';

type Chosen = Exclude<Question, { kind: 'scale' }>;
type Scale = Extract<Question, { kind: 'scale' }>;

/** Answers that say "none of these", or nothing: they stand alone. */
const ALONE: readonly string[] = [...RESERVED, 'none'];
const WAY_OUT = 'rather-not-say';

function checkNone(question: Chosen, where: string): readonly Finding[] {
  if (question.kind !== 'multiple' || !question.required) return [];
  if (question.exclusive.some((id) => !RESERVED.includes(id))) return [];
  const message = `"${question.id}" must be answered, but nobody can say that none of it is so.`;
  const hint = 'Add an answer option "none", and name it in "exclusive".';
  return [errorAt('flow/no-none', `${where}.answerOptions`, message, hint)];
}

function checkExclusive(question: Chosen, where: string): readonly Finding[] {
  const { answerOptions, exclusive } = question;
  const strange = exclusive.filter((id) => !answerOptions.includes(id));
  const missing = answerOptions.filter((id) => ALONE.includes(id) && !exclusive.includes(id));
  const found: Finding[] = [];
  if (strange.length > 0) {
    const message = `"exclusive" names ${list(strange)}, which "${question.id}" does not have.`;
    const hint = `Its answer options are ${list(answerOptions)}.`;
    found.push(errorAt('flow/not-exclusive', `${where}.exclusive`, message, hint));
  }
  if (question.kind === 'multiple' && missing.length > 0) {
    const message = `${list(missing)} of "${question.id}" can be chosen together with others.`;
    const hint = `Name ${list(missing)} in "exclusive".`;
    found.push(errorAt('flow/not-exclusive', `${where}.answerOptions`, message, hint));
  }
  return found;
}

function checkWayOut(question: Chosen, where: string): readonly Finding[] {
  if (question.answerOptions.at(-1) === WAY_OUT) return [];
  const message = `"${question.id}" does not end with "${WAY_OUT}".`;
  const hint = `Add "${WAY_OUT}" as its last answer option: nobody must say what they do not want to say.`;
  return [errorAt('flow/no-way-out', `${where}.answerOptions`, message, hint)];
}

function checkScale(question: Scale, where: string): readonly Finding[] {
  if (question.min < question.max) return [];
  const message = `The scale of "${question.id}" goes from ${question.min} to ${question.max}.`;
  const hint = 'Let "min" be smaller than "max".';
  return [errorAt('flow/empty-scale', `${where}.max`, message, hint)];
}

/** Answer options that leave somebody without a true answer (`flow/no-none`, `not-exclusive`, `no-way-out`, `empty-scale`). */
export function checkAnswers(flow: Flow): readonly Finding[] {
  return flow.questions.flatMap((question, i) => {
    const where = `questions[${i}]`;
    if (question.kind === 'scale') return checkScale(question, where);
    return [
      ...checkNone(question, where),
      ...checkExclusive(question, where),
      ...checkWayOut(question, where),
    ];
  });
}
