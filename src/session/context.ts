import type { Answer, Answers, QuestionId } from '../flow/answers.ts';
import type { Flow } from '../flow/schema.ts';
import type { Walk } from '../flow/walk.ts';
import { walk } from '../flow/walk.ts';
import type { Place } from './place.ts';
import {
  REVIEW,
  SUMMARY,
  amendingNext,
  beginsPart,
  entryTo,
  following,
  previous,
  stillDismissed,
} from './place.ts';

export interface SessionContext {
  readonly flow: Flow;
  readonly answers: Answers;
  /** The question that is, or was last, on the screen; always on the path. */
  readonly current: QuestionId;
  /** Whether the start of its part is shown instead of the question. */
  readonly atPart: boolean;
  /** Where the person is going while a red flag is on the screen. */
  readonly heading: Place;
  /** The questions that need no visit while changing: the path when the change began, and those met since; null in order. */
  readonly known: readonly QuestionId[] | null;
  /** Where a change began, and where it leads when it is done: the review or the summary. */
  readonly home: Place;
  /** The interrupting red flags that were dismissed and still hold. */
  readonly dismissed: readonly string[];
  /** Questions whose answers stopped counting and went, until the review is confirmed. */
  readonly dropped: readonly QuestionId[];
  /** How many of them went at the last move. */
  readonly justDropped: number;
  /** Whether Continue was pressed on a required question without an answer. */
  readonly refused: boolean;
}

export type SessionEvent =
  | { type: 'start' }
  /** Goes on with answers from a file, and asks these questions again. */
  | { type: 'open'; answers: Answers; again: readonly QuestionId[] }
  /** `value: null` takes the answer away. */
  | { type: 'answer'; question: QuestionId; value: Answer | null }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'skipPart' }
  | { type: 'goTo'; question: QuestionId }
  /** Visits these questions again, in the order of the path. */
  | { type: 'revisit'; questions: readonly QuestionId[] }
  | { type: 'toReview' }
  | { type: 'dismiss' }
  | { type: 'confirm' }
  | { type: 'resume' }
  | { type: 'restart' };

export interface SessionInput {
  readonly flow: Flow;
  readonly answers?: Answers;
}

/** The walk of answers that are held by somebody, as long as they are; a press asks for it many times. */
const walks = new WeakMap<Answers, { readonly flow: Flow; readonly now: Walk }>();

/** The path, the live answers and the stop for what was answered so far. */
export function walkOf({ flow, answers }: Pick<SessionContext, 'flow' | 'answers'>): Walk {
  const known = walks.get(answers);
  if (known?.flow === flow) return known.now;
  const now = walk(flow, answers);
  walks.set(answers, { flow, now });
  return now;
}

function firstQuestion(flow: Flow): QuestionId {
  const first = walk(flow, {}).path[0];
  if (first === undefined) throw new Error('No question of this flow is ever asked first');
  return first;
}

/** The context of a session that begins, with answers given before if there are any. */
export function initial({ flow, answers = {} }: SessionInput): SessionContext {
  return {
    flow,
    answers: walk(flow, answers).live,
    current: firstQuestion(flow),
    atPart: false,
    heading: REVIEW,
    known: null,
    home: REVIEW,
    dismissed: [],
    dropped: [],
    justDropped: 0,
    refused: false,
  };
}

/** The way to the summary over these questions, in the order of the path. */
export function visiting(
  context: SessionContext,
  questions: readonly QuestionId[],
): Pick<SessionContext, 'known' | 'home' | 'heading'> {
  const now = walkOf(context);
  const known = now.path.filter((id) => !questions.includes(id));
  return { known, home: SUMMARY, heading: amendingNext(now, known, SUMMARY) };
}

/** The context of a session that begins anew, or with answers from a file: then on its way to the summary. */
export function beginning(flow: Flow, event: SessionEvent): SessionContext {
  if (event.type !== 'open') return initial({ flow });
  const taken = initial({ flow, answers: event.answers });
  return { ...taken, ...visiting(taken, event.again) };
}

/** The answers with this one recorded, or taken away. */
export function record(
  context: SessionContext,
  question: QuestionId,
  value: Answer | null,
): Answers {
  if (value !== null) return { ...context.answers, [question]: value };
  const { [question]: _, ...others } = context.answers;
  return others;
}

/** What changes whenever a question is left: answers that no longer count go, and are told. */
export function leaveFor(context: SessionContext, heading: Place): SessionContext {
  const now = walkOf(context);
  const gone = Object.keys(context.answers).filter((id) => !(id in now.live));
  return {
    ...context,
    answers: gone.length > 0 ? now.live : context.answers,
    heading,
    known: context.known && [...context.known, context.current],
    dismissed: stillDismissed(context.flow, now, context.dismissed),
    dropped: [...new Set([...context.dropped, ...gone])].filter((id) => !(id in now.live)),
    justDropped: gone.length,
    refused: false,
  };
}

/** The context at the place where the person was heading. */
export function arrive(context: SessionContext): SessionContext {
  const { heading } = context;
  if (heading.at === 'review' || heading.at === 'summary') {
    const { path } = walkOf(context);
    const last = path.includes(context.current)
      ? context.current
      : (path.at(-1) ?? context.current);
    return { ...context, current: last, atPart: false, known: null };
  }
  return { ...context, current: heading.question, atPart: heading.at === 'part' };
}

/** Where Continue leads. */
export function goingForward(context: SessionContext): Place {
  const now = walkOf(context);
  if (context.known) return amendingNext(now, [...context.known, context.current], context.home);
  if (context.atPart) return { at: 'question', question: context.current };
  return entryTo(context.flow, now, following(now, context.current));
}

/** Where Back leads: the question before on today's path; while changing the review, unless this question holds it up. */
export function goingBack(context: SessionContext): Place {
  const now = walkOf(context);
  if (context.known && now.stop !== context.current) return context.home;
  if (!context.atPart && beginsPart(context.flow, now, context.current)) {
    return { at: 'part', question: context.current };
  }
  return { at: 'question', question: previous(now, context.current) ?? context.current };
}
