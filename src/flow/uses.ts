import type { QuestionId } from './answers.ts';
import { questionsIn } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow } from './schema.ts';

/** What the answer to one question can change. */
export interface Uses {
  /** The later questions that are asked or not. */
  readonly questions: readonly QuestionId[];
  /** The options of which notes come or go, or are worded otherwise. */
  readonly options: readonly string[];
  readonly redFlags: readonly string[];
  /** The facts behind those notes and red flags. */
  readonly facts: readonly string[];
}

interface Thing {
  readonly when?: Condition | undefined;
  readonly variants?: readonly { readonly when?: Condition | undefined }[] | undefined;
}

/** What reads the answer to this question, in the flow's order. */
export function usesOf(flow: Flow, question: QuestionId): Uses {
  const reads = ({ when, variants = [] }: Thing): boolean =>
    [when, ...variants.map((each) => each.when)].some(
      (condition) => condition !== undefined && questionsIn(condition, flow).includes(question),
    );
  const redFlags = flow.redFlags.filter(reads);
  const options = flow.options
    .map(({ id, notes }) => ({ id, notes: notes.filter(reads) }))
    .filter(({ notes }) => notes.length > 0);
  const facts = [...redFlags, ...options.flatMap(({ notes }) => notes)].flatMap(
    (each) => each.facts,
  );
  return {
    questions: flow.questions.filter(reads).map(({ id }) => id),
    options: options.map(({ id }) => id),
    redFlags: redFlags.map(({ id }) => id),
    facts: [...new Set(facts)],
  };
}
