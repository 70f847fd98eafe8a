import type { Answer, Answers, QuestionId } from './answers.ts';
import { holds } from './predicate.ts';
import type { Flow } from './schema.ts';

export interface Walk {
  /** The questions that apply, in order. */
  readonly path: readonly QuestionId[];
  /** The answers to questions on the path; only these count. */
  readonly live: Answers;
  /** The first question on the path that still must be answered, or null. */
  readonly stop: QuestionId | null;
}

/** Goes through the flow once, front to back. A condition sees only answers that count. */
export function walk(flow: Flow, answers: Answers): Walk {
  const path: QuestionId[] = [];
  const live: Record<QuestionId, Answer> = {};
  let stop: QuestionId | null = null;
  for (const question of flow.questions) {
    if (question.when && !holds(question.when, { flow, path, live })) continue;
    path.push(question.id);
    const answer = answers[question.id];
    if (answer !== undefined) live[question.id] = answer;
    else if (question.required) stop ??= question.id;
  }
  return { path, live, stop };
}
