import { holds, variantOf } from './predicate.ts';
import type { Flow, Option, Question } from './schema.ts';
import type { Walk } from './walk.ts';

/** What an option says in one slot, in the words that fit the answers. */
export interface ShownDetail {
  readonly slot: string;
  readonly variant: string | null;
  readonly facts: readonly string[];
}

/** Everything an option says, slot by slot, in the order of the flow's slots. Place and answers choose words, never slots. */
export function detailsOf(
  flow: Flow,
  { path, live }: Walk,
  option: Option,
): readonly ShownDetail[] {
  return flow.slots.flatMap(({ id }) =>
    option.details
      .filter((detail) => detail.slot === id)
      .map(({ slot, variants, facts }) => ({
        slot,
        facts,
        variant: variantOf({ variants }, { flow, path, live }),
      })),
  );
}

/** How many questions to ask come from the answers, beside the general ones. @source ux 3.10 */
const MOST_OWN = 5;

/** Things to ask a professional: the general ones for everybody, then at most five that come from the answers. */
export function promptsOf(flow: Flow, { path, live }: Walk): readonly string[] {
  const general = flow.prompts.filter((prompt) => prompt.general);
  const own = flow.prompts.filter(
    (prompt) => !prompt.general && prompt.when && holds(prompt.when, { flow, path, live }),
  );
  return [...general, ...own.slice(0, MOST_OWN)].map((prompt) => prompt.id);
}

/** The slots that every one of these options answers: the rows of a comparison. */
export function sharedSlots(flow: Flow, options: readonly Option[]): Flow['slots'] {
  return flow.slots.filter((slot) => options.every((option) => slot.kinds.includes(option.kind)));
}

/** Whether a question weighs what matters: a scale of one attribute, or a choice between two. */
export const isWeighing = (question: Question): boolean =>
  question.kind === 'scale' || (question.kind === 'single' && question.between !== undefined);

/** The attributes that matter "a lot" or more to this person: 3 of 4 on their scale. @source ux 3.6, 4.1 */
export function mattering(flow: Flow, { live }: Walk): readonly string[] {
  return flow.questions.flatMap((question) => {
    if (question.kind !== 'scale') return [];
    const answer = live[question.id];
    return typeof answer === 'number' && answer >= question.max - 1 ? [question.attribute] : [];
  });
}
