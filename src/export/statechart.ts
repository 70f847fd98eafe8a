import type { Reader } from '../content/explain.ts';
import { explain } from '../content/explain.ts';
import { questionKey, titleKey } from '../content/keys.ts';
import type { Condition } from '../flow/condition.ts';
import type { Flow, Question } from '../flow/schema.ts';
import type { Next, Successors } from '../flow/successors.ts';

/** A transition that is taken when its guard holds and none before it in the list does. */
interface Transition {
  readonly target: string;
  readonly description?: string;
  readonly guard?: { readonly type: 'holds'; readonly params: { readonly when: Condition } };
}

/** The event that leads on. Of a question that must be answered it does so only with an answer. */
type Onward = readonly (
  | Transition
  | {
      readonly guard: { readonly type: 'isOpen'; readonly params: { readonly question: string } };
      readonly description: string;
    }
)[];

type State =
  | { readonly type: 'final' }
  | { readonly always: readonly Transition[] }
  | {
      readonly description: string;
      readonly entry: { readonly type: 'ask'; readonly params: { readonly question: string } };
      readonly on: { readonly answer: { readonly actions: 'record' }; readonly next: Onward };
    };

/** One state per question, as plain data that XState's `createMachine` accepts. */
export interface Statechart {
  readonly id: string;
  readonly description: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, State>>;
}

/** Names that no question can have: ids have no brackets. */
export const START = '(start)';
export const SUMMARY = '(summary)';

function transition({ to, when }: Next, flow: Flow, reader: Reader): Transition {
  const target = to ?? SUMMARY;
  if (when === undefined) return { target };
  const description = explain(when, flow, reader);
  return { target, description, guard: { type: 'holds', params: { when } } };
}

function stateOf(
  question: Question,
  next: readonly Transition[],
  flow: Flow,
  { t }: Reader,
): State {
  const { id, required } = question;
  const stays = {
    guard: { type: 'isOpen', params: { question: id } },
    description: t('explain:mustAnswer'),
  } as const;
  return {
    description: t(questionKey(flow, id, 'title')),
    entry: { type: 'ask', params: { question: id } },
    on: { answer: { actions: 'record' }, next: [...(required ? [stays] : []), ...next] },
  };
}

/**
 * A flow as a statechart with one state per question. Its guards `holds` and `isOpen` and its actions `ask` and `record` are names:
 * who runs it gives them a meaning, and `walk` has it.
 */
export function statechart(flow: Flow, ways: readonly Successors[], reader: Reader): Statechart {
  const nextOf = (from: string | null): readonly Transition[] =>
    (ways.find((each) => each.from === from)?.next ?? []).map((each) =>
      transition(each, flow, reader),
    );
  const questions = flow.questions.map(
    (question) => [question.id, stateOf(question, nextOf(question.id), flow, reader)] as const,
  );
  return {
    id: flow.id,
    description: reader.t(titleKey(flow)),
    initial: START,
    states: {
      [START]: { always: nextOf(null) },
      ...Object.fromEntries(questions),
      [SUMMARY]: { type: 'final' },
    },
  };
}
