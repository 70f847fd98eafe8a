import type { QuestionId } from '../flow/answers.ts';
import { questionOf } from '../flow/answers.ts';
import { appears } from '../flow/predicate.ts';
import type { Flow } from '../flow/schema.ts';
import { redFlagsOf } from '../flow/summarise.ts';
import type { Walk } from '../flow/walk.ts';

/** Where a person is going: a question, the start of a part, the review, or the summary. */
export type Place =
  | { readonly at: 'question'; readonly question: QuestionId }
  | { readonly at: 'part'; readonly question: QuestionId }
  | { readonly at: 'review' }
  | { readonly at: 'summary' };

export const REVIEW: Place = { at: 'review' };
export const SUMMARY: Place = { at: 'summary' };
const question = (id: QuestionId): Place => ({ at: 'question', question: id });

const partOf = (flow: Flow, id: QuestionId): string => questionOf(flow, id).part;

/** Whether a part is announced before this question: it begins a later part, and one with more than one question. */
export function beginsPart(flow: Flow, { path }: Walk, id: QuestionId): boolean {
  const at = path.indexOf(id);
  const before = path[at - 1];
  const after = path[at + 1];
  const part = partOf(flow, id);
  if (before === undefined || partOf(flow, before) === part) return false;
  // Questions of a part stand together, which `check` sees to.
  return after !== undefined && partOf(flow, after) === part;
}

/** The question after this one on the path, or null. */
export function following({ path }: Walk, id: QuestionId): QuestionId | null {
  return path[path.indexOf(id) + 1] ?? null;
}

/** The question before this one on today's path, or null. */
export function previous({ path }: Walk, id: QuestionId): QuestionId | null {
  return path[path.indexOf(id) - 1] ?? null;
}

/** Where a question is met when going forward: at the start of its part, or at itself. */
export function entryTo(flow: Flow, walk: Walk, id: QuestionId | null): Place {
  if (id === null) return REVIEW;
  return beginsPart(flow, walk, id) ? { at: 'part', question: id } : question(id);
}

/** The place of the first question of a later part than this question's. */
export function afterPart(flow: Flow, walk: Walk, id: QuestionId): Place {
  const rest = walk.path.slice(walk.path.indexOf(id) + 1);
  const next = rest.find((each) => partOf(flow, each) !== partOf(flow, id)) ?? null;
  return entryTo(flow, walk, next);
}

/** The first question on the path that has no answer, or null. */
export function firstUnanswered({ path, live }: Walk): QuestionId | null {
  return path.find((id) => live[id] === undefined) ?? null;
}

/** Where a person goes on while changing answers: what is to be visited, what must be answered, and home. */
export function amendingNext(walk: Walk, known: readonly QuestionId[], home: Place): Place {
  const fresh = walk.path.find((id) => !known.includes(id)) ?? walk.stop;
  return fresh === null ? home : question(fresh);
}

/** The red flags that interrupt, hold now, and were not dismissed. */
export function interrupting(flow: Flow, walk: Walk, dismissed: readonly string[]) {
  return redFlagsOf(flow, walk).filter((flag) => flag.interrupts && !dismissed.includes(flag.id));
}

/** Of these dismissed flags those that still hold: one that goes and comes again interrupts again. */
export function stillDismissed(flow: Flow, { path, live }: Walk, dismissed: readonly string[]) {
  return flow.redFlags
    .filter((flag) => dismissed.includes(flag.id))
    .filter((flag) => appears(flag, { flow, path, live }))
    .map((flag) => flag.id);
}
