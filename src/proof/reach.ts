import type { Flow, Question } from '../flow/schema.ts';
import type { Label } from '../flow/vocabulary.ts';
import { LABELS } from '../flow/vocabulary.ts';
import { conditionsOf } from './atoms.ts';
import type { Node } from './diagram.ts';
import { NEVER } from './diagram.ts';
import type { Meaning } from './meaning.ts';
import { support } from './readings.ts';

/** What a flow can and cannot do, for anybody. Names are `option/note` for notes. */
export interface Reach {
  readonly neverAsked: readonly string[];
  readonly neverShown: readonly string[];
  readonly neverFlagged: readonly string[];
  /** Notes that have a condition and yet hold for everybody. */
  readonly alwaysShown: readonly string[];
  readonly neverLabelled: readonly { readonly option: string; readonly labels: readonly Label[] }[];
  /** Questions whose answer changes no path, note, red flag, detail, count or comparison. */
  readonly changesNothing: readonly string[];
}

const notesOf = (flow: Flow) =>
  flow.options.flatMap((option) =>
    option.notes.map((note) => ({ name: `${option.id}/${note.id}`, option, note })),
  );

/** Whether the answer is told or used beside labels and notes: counted, or weighed when options are compared. */
function isTold(question: Question, counted: readonly string[]): boolean {
  if (question.kind !== 'single') return question.kind === 'scale';
  return question.between !== undefined || counted.includes(question.run ?? '');
}

function changesNothing(meaning: Meaning): readonly string[] {
  const { diagram, flow } = meaning;
  const effects = conditionsOf(flow).map((when) => meaning.holds(when));
  const read = support(diagram, effects);
  const counted = flow.runs.filter((run) => run.counted).map((run) => run.id);
  return flow.questions
    .filter((question) => question.id !== flow.place)
    .filter((question) => !isTold(question, counted))
    .filter((question) => !meaning.variablesOf(question.id).some((v) => read.has(v)))
    .map((question) => question.id);
}

/** What can appear and what cannot, over all reachable answers. */
export function reachOf(meaning: Meaning): Reach {
  const { diagram, flow } = meaning;
  const never = (node: Node): boolean => meaning.among(node) === NEVER;
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
