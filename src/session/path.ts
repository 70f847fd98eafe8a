import type { QuestionId } from '../flow/answers.ts';
import { questionOf } from '../flow/answers.ts';
import type { SessionSnapshot } from './selectors.ts';
import { walkOf } from './selectors.ts';

export interface PathPart {
  readonly part: string;
  readonly questions: readonly QuestionId[];
}

/** Today's path as two people look at it: what was passed or is asked now, by part, and what is still to come. */
export interface PathSoFar {
  readonly soFar: readonly PathPart[];
  readonly later: readonly QuestionId[];
}

/** The path up to the question on the screen, or to the last that was answered if that is further on; and the rest. */
export function pathSoFar(snapshot: SessionSnapshot): PathSoFar {
  const { flow, current } = snapshot.context;
  const { path, live } = walkOf(snapshot);
  const isThrough = snapshot.matches('reviewing') || snapshot.matches('summary');
  const reached = path.findLastIndex((id) => isThrough || id === current || id in live);
  const passed = path.slice(0, reached + 1);
  const soFar = flow.parts
    .map(({ id }) => ({
      part: id,
      questions: passed.filter((each) => questionOf(flow, each).part === id),
    }))
    .filter(({ questions }) => questions.length > 0);
  return { soFar, later: path.slice(reached + 1) };
}
