import type { Flow } from '../flow/schema.ts';
import type { Label } from '../flow/summarise.ts';
import type { Node } from './diagram.ts';
import { NEVER } from './diagram.ts';
import type { Meaning } from './meaning.ts';

/** What a flow can and cannot do, for anybody. Names are `option/note` for notes. */
export interface Reach {
  readonly neverAsked: readonly string[];
  readonly neverShown: readonly string[];
  readonly neverFlagged: readonly string[];
  /** Notes that have a condition and yet hold for everybody. */
  readonly alwaysShown: readonly string[];
  readonly neverLabelled: readonly { readonly option: string; readonly labels: readonly Label[] }[];
  /** Questions whose answer changes no path, note, red flag or count. */
  readonly changesNothing: readonly string[];
}

const LABELS: readonly Label[] = ['not-now', 'ask-first', 'consider', 'taken-now', 'exists'];

const notesOf = (flow: Flow) =>
  flow.options.flatMap((option) =>
    option.notes.map((note) => ({ name: `${option.id}/${note.id}`, option, note })),
  );

function changesNothing(meaning: Meaning): readonly string[] {
  const { diagram, flow } = meaning;
  const effects: Node[] = [
    ...flow.questions.map((question) => meaning.asked(question.id)),
    ...notesOf(flow).map(({ note }) => meaning.appears(note)),
    ...flow.redFlags.map((flag) => meaning.appears(flag)),
    ...flow.contradictions.map((each) => meaning.appears(each)),
  ];
  const read = new Set<number>();
  const seen = new Set<Node>();
  for (const effect of effects) diagram.support(effect, read, seen);
  const counted = flow.runs.filter((run) => run.counted).map((run) => run.id);
  return flow.questions
    .filter((question) => question.id !== flow.place)
    .filter((q) => q.kind !== 'single' || q.run === undefined || !counted.includes(q.run))
    .filter((question) => !meaning.variablesOf(question.id).some((v) => read.has(v)))
    .map((question) => question.id);
}

/** What can appear and what cannot, over all reachable answers. */
export function reachOf(meaning: Meaning): Reach {
  const { diagram, flow, reachable } = meaning;
  const never = (node: Node): boolean => diagram.and(reachable, node) === NEVER;
  return {
    neverAsked: flow.questions.map((q) => q.id).filter((id) => never(meaning.asked(id))),
    neverShown: notesOf(flow)
      .filter(({ option, note }) => never(meaning.shows(option.id, note.id)))
      .map(({ name }) => name),
    neverFlagged: flow.redFlags.filter((flag) => never(meaning.appears(flag))).map((f) => f.id),
    alwaysShown: notesOf(flow)
      .filter(({ note }) => note.when && never(diagram.not(meaning.appears(note))))
      .map(({ name }) => name),
    neverLabelled: flow.options.map((option) => ({
      option: option.id,
      labels: LABELS.filter((label) => never(meaning.labelled(option.id, label))),
    })),
    changesNothing: changesNothing(meaning),
  };
}
