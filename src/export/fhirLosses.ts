import { isWeighing } from '../flow/details.ts';
import type { Flow } from '../flow/schema.ts';
import { FHIR_BASE } from './fhirCodes.ts';
import { rowsOf } from './fhirRows.ts';
import { isAlways } from './normalForm.ts';
import { whenOf } from './simplify.ts';

/** Something of a flow that a Questionnaire does not carry, or that most programs do not read in it. */
export interface Loss {
  readonly what:
    | 'deep-condition'
    | 'exclusivity'
    | 'run'
    | 'weighing'
    | 'why'
    | 'pictures'
    | 'contradictions'
    | 'red-flags'
    | 'options'
    | 'notes'
    | 'prompts';
  /** What becomes of it. */
  readonly how: 'as an extension' | 'left out';
  /** The ids of what it is about; empty where it is about all of them. */
  readonly ids: readonly string[];
  /** How many there are. */
  readonly count: number;
}

const loss = (what: Loss['what'], how: Loss['how'], ids: readonly string[]): Loss => ({
  what,
  how,
  ids,
  count: ids.length,
});

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map(({ id }) => id);

/** Whether rows can not say when a question is asked. */
function isDeep(flow: Flow, id: string): boolean {
  const form = whenOf(flow, id);
  return !isAlways(form) && rowsOf(flow, FHIR_BASE, form) === null;
}

/** What the mapping of a flow to FHIR can not carry; a row for each kind of which the flow has any. */
export function fhirLosses(flow: Flow): readonly Loss[] {
  const { questions } = flow;
  const deep = questions.filter(({ id }) => isDeep(flow, id));
  const alone = questions.filter((each) => each.kind === 'multiple' && each.exclusive.length > 0);
  const inRuns = questions.filter((each) => each.kind === 'single' && each.run !== undefined);
  const weighing = questions.filter(isWeighing);
  const notes = flow.options.flatMap((option) =>
    option.notes.map(({ id }) => `${option.id}/${id}`),
  );
  const all = [
    loss('deep-condition', 'as an extension', idsOf(deep)),
    loss('exclusivity', 'as an extension', idsOf(alone)),
    loss('run', 'left out', idsOf(inRuns)),
    loss('weighing', 'left out', idsOf(weighing)),
    loss('why', 'left out', idsOf(questions)),
    loss('pictures', 'left out', idsOf(flow.options)),
    loss('contradictions', 'left out', idsOf(flow.contradictions)),
    loss('red-flags', 'left out', idsOf(flow.redFlags)),
    loss('options', 'left out', idsOf(flow.options)),
    loss('notes', 'left out', notes),
    loss('prompts', 'left out', idsOf(flow.prompts)),
  ];
  return all.filter(({ count }) => count > 0);
}

const MEANS: Readonly<Record<Loss['what'], string>> = {
  'deep-condition':
    'Conditions with tests within tests: an SDC expression, which few programs read',
  exclusivity: 'Answers that stand alone ("none of these"): an extension that few programs keep to',
  run: 'Questions that are counted together: only the questions',
  weighing: 'What a scale or a choice weighs: only the question',
  why: 'Why a question is asked',
  pictures: 'Pictures',
  contradictions: 'Answers that cannot both be right',
  'red-flags': 'Red flags, which are worked out from answers',
  options: 'Options, which are no questions',
  notes: 'Notes and labels, which are worked out from answers',
  prompts: 'Questions to ask a professional',
};

/** The losses as lines of Markdown for the developers' documents. Ids are named where they are few. */
export function lossesAsMarkdown(losses: readonly Loss[]): string {
  return losses
    .map(({ what, how, ids, count }) => {
      const named = how === 'as an extension' ? `: ${ids.map((id) => `\`${id}\``).join(', ')}` : '';
      return `- ${MEANS[what]} (${count}, ${how})${named}.`;
    })
    .join('\n');
}
