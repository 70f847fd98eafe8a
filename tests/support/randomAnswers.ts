import type { Answer, Answers } from '../../src/flow/answers.ts';
import type { Flow, Question } from '../../src/flow/schema.ts';
import { walk } from '../../src/flow/walk.ts';

/** Numbers from 0 to 1 that look like chance and are the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const one = <T>(random: () => number, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)];

function several(random: () => number, question: Question): Answer | undefined {
  if (question.kind !== 'multiple') return undefined;
  const alone = random() < 0.2 ? one(random, question.exclusive) : undefined;
  if (alone !== undefined) return [alone];
  const free = question.answerOptions.filter((id) => !question.exclusive.includes(id));
  const chosen = free.filter(() => random() < 0.35);
  return chosen.length > 0 ? chosen : free.slice(0, 1);
}

/** An answer to this question by chance; one that may be left open is left open now and then. */
export function randomAnswer(random: () => number, question: Question): Answer | undefined {
  if (!question.required && random() < 0.15) return undefined;
  if (question.kind === 'scale') {
    return question.min + Math.floor(random() * (question.max - question.min + 1));
  }
  return question.kind === 'single'
    ? one(random, question.answerOptions)
    : several(random, question);
}

/** Answers that a person may give who goes through a flow by chance. Most are for oneself and of age, as those have most to say. */
export function randomAnswers(flow: Flow, seed: number): Answers {
  const random = chance(seed);
  let answers: Answers = {};
  for (const question of flow.questions) {
    if (!walk(flow, answers).path.includes(question.id)) continue;
    const answer = randomAnswer(random, question);
    if (answer !== undefined) answers = { ...answers, [question.id]: answer };
  }
  return answers;
}
