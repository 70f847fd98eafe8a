import type { QuestionId } from './answers.ts';
import { questionsOfRun } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow } from './schema.ts';

/** Something that may have a condition, and where it stands in the JSON. */
export interface Conditional {
  /** Such as `options[2].notes[0]`; its condition is at `<where>.when`. */
  readonly where: string;
  /** Null for what always appears. */
  readonly when: Condition | null;
  /** The reason why silence may count here, or null without such a mark (decision 18). */
  readonly silence: string | null;
}

type Thing = {
  readonly when?: Condition | undefined;
  readonly silence?: { readonly reason: string } | undefined;
};

const each = (things: readonly Thing[] | undefined, where: string): readonly Conditional[] =>
  (things ?? []).map(({ when, silence }, i) => ({
    where: `${where}[${i}]`,
    when: when ?? null,
    silence: silence?.reason ?? null,
  }));

/** Everything in a flow that may have a condition. */
export function conditionalsOf(flow: Flow): readonly Conditional[] {
  const variants = (of: { variants?: readonly Thing[] | undefined }, where: string) =>
    each(of.variants, `${where}.variants`);
  return [
    ...each(flow.conditions, 'conditions'),
    ...each(flow.questions, 'questions'),
    ...each(flow.contradictions, 'contradictions'),
    ...each(flow.redFlags, 'redFlags'),
    ...flow.redFlags.flatMap((flag, i) => variants(flag, `redFlags[${i}]`)),
    ...flow.options.flatMap(({ details, notes }, i) => [
      ...details.flatMap((detail, j) => variants(detail, `options[${i}].details[${j}]`)),
      ...each(notes, `options[${i}].notes`),
      ...notes.flatMap((note, j) => variants(note, `options[${i}].notes[${j}]`)),
    ]),
    ...each(flow.prompts, 'prompts'),
  ];
}

/** One part of a condition as it is written: named conditions are not opened. */
export interface Node {
  readonly where: string;
  readonly condition: Condition;
  /** Whether an odd number of nots stands above it. */
  readonly negated: boolean;
}

/** The condition and all parts it is written with, with the place of each. */
export function nodesOf(condition: Condition, where: string, negated = false): readonly Node[] {
  const self: Node = { where, condition, negated };
  if ('not' in condition) return [self, ...nodesOf(condition.not, `${where}.not`, !negated)];
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return [self, ...parts.flatMap((part, i) => nodesOf(part, `${where}.${key}[${i}]`, negated))];
}

/** All parts of all conditions of a flow, with the place of each. */
export function allNodes(flow: Flow): readonly Node[] {
  return conditionalsOf(flow).flatMap(({ when, where }) =>
    when === null ? [] : nodesOf(when, `${where}.when`),
  );
}

/** The questions that one part reads by itself: a test its question, a run its questions. */
export function readBy(condition: Condition, flow: Flow): readonly QuestionId[] {
  if ('question' in condition) return [condition.question];
  if ('run' in condition) return questionsOfRun(flow, condition.run).map((question) => question.id);
  return [];
}
