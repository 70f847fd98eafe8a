import type { Answer, Answers, QuestionId } from './answers.ts';
import { chosenIn, fits } from './answers.ts';
import type { Flow, Question } from './schema.ts';
import type { Walk } from './walk.ts';
import { walk } from './walk.ts';

/** Answers as a document: to which flow, in which version and language they were given. */
export interface FlowResponse {
  readonly flow: string;
  /** Written 1.2.0. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly answers: Answers;
}

/** An answer that could not be taken over, and why. */
export interface Change {
  readonly question: QuestionId;
  /** `not-asked`: the question is off the path now. */
  readonly why: 'question-gone' | 'answer-gone' | 'does-not-fit' | 'not-asked';
}

/** Answers that a flow can have, with what was left out of them. */
export interface Sifted {
  readonly answers: Answers;
  readonly walk: Walk;
  readonly changes: readonly Change[];
  /** The questions on the path whose answer was left out: they are to be asked again. */
  readonly again: readonly QuestionId[];
}

/** Why a response is refused: another flow or no version, a later version than this flow, answers that nobody can give. */
export type Refusal = 'not-ours' | 'newer' | 'impossible';

export type Reconciled =
  | (Sifted & {
      readonly ok: true;
      /** Whether all answers were left out, because they were given to another major version. */
      readonly fresh: boolean;
    })
  | { readonly ok: false; readonly why: Refusal };

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

const partsOf = (version: string): readonly number[] =>
  (VERSION.exec(version) ?? []).slice(1).map(Number);

/** How this version stands to that of the flow; null if it is no version. */
export function ageOf(
  flow: Pick<Flow, 'version'>,
  version: string,
): 'same' | 'older' | 'newer' | 'another-major' | null {
  const theirs = partsOf(version);
  if (theirs.length === 0) return null;
  const ours = partsOf(flow.version);
  const at = ours.findIndex((part, i) => part !== theirs[i]);
  if (at < 0) return 'same';
  if ((theirs[at] ?? 0) > (ours[at] ?? 0)) return 'newer';
  return at === 0 ? 'another-major' : 'older';
}

const isGone = (question: Question, answer: Answer): boolean => {
  if (question.kind === 'scale' || typeof answer === 'number') return false;
  return chosenIn(answer).some((id) => !question.answerOptions.includes(id));
};

function faultOf(question: Question | undefined, answer: Answer): Change['why'] | null {
  if (!question) return 'question-gone';
  if (fits(question, answer)) return null;
  return isGone(question, answer) ? 'answer-gone' : 'does-not-fit';
}

/** What was chosen, in the order of the flow and not of the choosing. */
function inOrder(question: Question, answer: Answer): Answer {
  if (question.kind !== 'multiple' || typeof answer !== 'object') return answer;
  return question.answerOptions.filter((id) => answer.includes(id));
}

/** The answers to these questions in the order of the flow. */
function ordered(flow: Flow, answers: ReadonlyMap<QuestionId, Answer>): Answers {
  return Object.fromEntries(
    flow.questions.flatMap((question) => {
      const answer = answers.get(question.id);
      return answer === undefined ? [] : [[question.id, inOrder(question, answer)] as const];
    }),
  );
}

/** Leaves out answers that this flow cannot have: gone, not fitting, or off the path. */
export function sift(flow: Flow, answers: Answers): Sifted {
  const questions = new Map(flow.questions.map((question) => [question.id, question]));
  const kept = new Map<QuestionId, Answer>();
  const changes: Change[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const why = faultOf(questions.get(id), answer);
    if (why === null) kept.set(id, answer);
    else changes.push({ question: id, why });
  }
  const found = walk(flow, ordered(flow, kept));
  const off = [...kept.keys()].filter((id) => !(id in found.live));
  changes.push(...off.map((question) => ({ question, why: 'not-asked' as const })));
  const lost = changes.map(({ question }) => question);
  return {
    answers: found.live,
    walk: found,
    changes,
    again: found.path.filter((id) => lost.includes(id)),
  };
}

/** The answers that count, as a document; in the flow's order, so that it says nothing of how they were given. */
export function responseOf(flow: Flow, { live }: Walk, language: string): FlowResponse {
  const answers = ordered(flow, new Map(Object.entries(live)));
  return { flow: flow.id, version: flow.version, language, answers };
}

/**
 * The answers of a document as this flow can take them. What an older version of the content asked and this one does not is left
 * out and listed; another major version starts afresh; a later one is refused, and so are answers that no path of the same
 * version leads to.
 */
export function reconcile(flow: Flow, response: FlowResponse): Reconciled {
  if (response.flow !== flow.id) return { ok: false, why: 'not-ours' };
  const age = ageOf(flow, response.version);
  if (age === null) return { ok: false, why: 'not-ours' };
  if (age === 'newer') return { ok: false, why: 'newer' };
  if (age === 'another-major') return { ok: true, fresh: true, ...sift(flow, {}) };
  const sifted = sift(flow, response.answers);
  if (age === 'same' && sifted.changes.length > 0) return { ok: false, why: 'impossible' };
  return { ok: true, fresh: false, ...sifted };
}
