import type { SnapshotFrom } from 'xstate';
import type { Answer, QuestionId } from '../flow/answers.ts';
import { isUnknown, questionOf } from '../flow/answers.ts';
import { isWeighing } from '../flow/details.ts';
import { appears } from '../flow/predicate.ts';
import type { Question } from '../flow/schema.ts';
import type { ShownRedFlag, Summary } from '../flow/summarise.ts';
import { redFlagsOf, summarise } from '../flow/summarise.ts';
import type { Walk } from '../flow/walk.ts';
import { walkOf as walkOfContext } from './context.ts';
import type { sessionMachine } from './machine.ts';
import { beginsPart, interrupting } from './place.ts';

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
type Of = Pick<SessionSnapshot, 'context'>;

/** The path, the live answers and the stop of this session, worked out from them. */
export const walkOf = ({ context }: Of): Walk => walkOfContext(context);

export const currentQuestion = ({ context }: Of): Question =>
  questionOf(context.flow, context.current);

/** What was answered to this question, or undefined. */
export const answerTo = ({ context }: Of, id: QuestionId): Answer | undefined =>
  context.answers[id];

export const summaryOf = (snapshot: Of): Summary =>
  summarise(snapshot.context.flow, walkOf(snapshot));

/** All red flags that hold now, in the flow's order. */
export const redFlagsNow = (snapshot: Of): readonly ShownRedFlag[] =>
  redFlagsOf(snapshot.context.flow, walkOf(snapshot));

/** The red flag on the screen while `flagged`, or null. */
export const redFlagNow = (snapshot: Of): ShownRedFlag | null =>
  interrupting(snapshot.context.flow, walkOf(snapshot), snapshot.context.dismissed)[0] ?? null;

export interface Progress {
  readonly part: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Where the question stands in its run of like questions, or null. */
  readonly run: { readonly id: string; readonly number: number; readonly of: number } | null;
}

/** Which part this is, of how many the flow has, and the place within a run. Never a count of questions left. */
export function progress(snapshot: Of): Progress {
  const { flow, current } = snapshot.context;
  const question = questionOf(flow, current);
  const parts = flow.parts.map((part) => part.id);
  return {
    part: question.part,
    number: parts.indexOf(question.part) + 1,
    of: parts.length,
    run: runPlace(snapshot, question),
  };
}

function runPlace(snapshot: Of, question: Question): Progress['run'] {
  if (question.kind !== 'single' || question.run === undefined) return null;
  const { run } = question;
  const { flow } = snapshot.context;
  const like = walkOf(snapshot).path.filter((id) => {
    const each = questionOf(flow, id);
    return each.kind === 'single' && each.run === run;
  });
  return { id: run, number: like.indexOf(question.id) + 1, of: like.length };
}

/** Whether parts are announced and named on this way; a way of one short part has none. */
export const hasPartScreens = (snapshot: Of): boolean => {
  const now = walkOf(snapshot);
  return now.path.some((id) => beginsPart(snapshot.context.flow, now, id));
};

/** How many questions of the current part are on the path. */
export function questionsInPart(snapshot: Of): number {
  const { flow } = snapshot.context;
  const { part } = currentQuestion(snapshot);
  return walkOf(snapshot).path.filter((id) => questionOf(flow, id).part === part).length;
}

/** The contradictions that these answers hold. @source evidence file 9.4 */
export function contradictionsOf(snapshot: Of) {
  const { flow } = snapshot.context;
  const { path, live } = walkOf(snapshot);
  return flow.contradictions.filter((each) => appears(each, { flow, path, live }));
}

/** The chosen place, or null while it is not known. */
export function placeOf({ context }: Of): string | null {
  const answer = context.flow.place === undefined ? undefined : context.answers[context.flow.place];
  return typeof answer === 'string' && !isUnknown(answer) ? answer : null;
}

/** Whether "See what I can know now" can be offered: nothing required is open, and part 1 is behind. */
export function mayReview(snapshot: Of): boolean {
  const { flow, current } = snapshot.context;
  return questionOf(flow, current).part !== flow.parts[0]?.id && walkOf(snapshot).stop === null;
}

/** The questions that weigh what matters. */
export const valueQuestions = ({ context }: Of): readonly QuestionId[] =>
  context.flow.questions.filter(isWeighing).map((question) => question.id);
