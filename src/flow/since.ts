import type { Answer, Answers, QuestionId } from './answers.ts';
import type { Flow } from './schema.ts';
import { summarise } from './summarise.ts';
import type { Walk } from './walk.ts';
import { walk } from './walk.ts';
import type { Label } from './vocabulary.ts';

/** What is different now from what it was with earlier answers. */
export interface Since {
  readonly answers: readonly {
    readonly question: QuestionId;
    readonly before: Answer | undefined;
    readonly after: Answer | undefined;
  }[];
  /** The options that are marked otherwise, in the flow's order. */
  readonly options: readonly {
    readonly id: string;
    readonly before: Label;
    readonly after: Label;
  }[];
}

const told = ({ live }: Walk, id: QuestionId): string => JSON.stringify(live[id] ?? null);

/** What has changed since these answers were given: answers, and the marks of options. */
export function changedSince(flow: Flow, earlier: Answers, now: Walk): Since {
  const then = walk(flow, earlier);
  const asked = flow.questions.map(({ id }) => id);
  const after = summarise(flow, now).options;
  return {
    answers: asked
      .filter((id) => told(then, id) !== told(now, id))
      .map((question) => ({
        question,
        before: then.live[question],
        after: now.live[question],
      })),
    options: summarise(flow, then).options.flatMap(({ id, label }, i) => {
      const fresh = after[i]?.label ?? label;
      return fresh === label ? [] : [{ id, before: label, after: fresh }];
    }),
  };
}
