import type { Flow, Note, Option, Question, RedFlag } from '../flow/schema.ts';
import { textOf } from '../flow/summarise.ts';

/**
 * The only place where a text key is spelled. Keys are built from ids: `<flow>:questions.<question>.title`.
 * The part before the colon is the file in `locales/<language>/`.
 */

type Ids = Pick<Flow, 'id'>;

export const titleKey = (flow: Ids): string => `${flow.id}:title`;
export const aboutFlowKey = (flow: Ids): string => `${flow.id}:about`;
export const partKey = (flow: Ids, part: string, what: 'title' | 'about'): string =>
  `${flow.id}:parts.${part}.${what}`;

/** `title` is the question, `short` its name in the review, `why` says what the answer changes. */
export const questionKey = (
  flow: Ids,
  question: string,
  what: 'title' | 'hint' | 'short' | 'why',
): string => `${flow.id}:questions.${question}.${what}`;
export const answerKey = (flow: Ids, question: string, answerOption: string): string =>
  `${flow.id}:questions.${question}.answers.${answerOption}`;

export const groupKey = (flow: Ids, group: string, what: 'title' | 'about'): string =>
  `${flow.id}:groups.${group}.${what}`;
export const optionKey = (flow: Ids, option: string, what: 'name' | 'about'): string =>
  `${flow.id}:options.${option}.${what}`;
/** The name of a slot, such as "What it may do for you". */
export const slotKey = (flow: Ids, slot: string): string => `${flow.id}:slots.${slot}`;
export const detailKey = (
  flow: Ids,
  option: string,
  slot: string,
  variant: string | null,
): string => `${flow.id}:options.${option}.details.${slot}${variant === null ? '' : `.${variant}`}`;
export const promptKey = (flow: Ids, prompt: string): string => `${flow.id}:prompts.${prompt}`;
export const termKey = (term: string, what: 'term' | 'text'): string => `glossary:${term}.${what}`;
/** What every record of numbers has words for. */
export const NUMBER_WORDS = ['title', 'what', 'who', 'time', 'comparedWith', 'note'] as const;
/** The words of a record of numbers; arms are named `arms.<id>`. */
export const numberKey = (
  record: string,
  what: (typeof NUMBER_WORDS)[number] | `arms.${string}`,
): string => `numbers:${record}.${what}`;
export const noteKey = (flow: Ids, text: string, variant: string | null): string =>
  `${flow.id}:notes.${text}${variant === null ? '' : `.${variant}`}`;

/** `act` is the heading, `actWithNumber` the same with the emergency number, `block` its words in the summary. */
export const redFlagKey = (
  flow: Ids,
  flag: string,
  variant: string | null,
  what: 'act' | 'actWithNumber' | 'about' | 'block' | `acts.${string}`,
): string => `${flow.id}:redFlags.${flag}${variant === null ? '' : `.${variant}`}.${what}`;

/** The words around a count: `marked` how many, `range` if some are open, `fewer` why not all were asked. */
export const countKey = (
  flow: Ids,
  run: string,
  what: 'title' | 'marked' | 'range' | 'bands' | 'clinician' | 'fewer' | 'place',
): string => `${flow.id}:counts.${run}.${what}`;
export const contradictionKey = (flow: Ids, id: string): string =>
  `${flow.id}:contradictions.${id}`;
export const attributeKey = (flow: Ids, attribute: string, what: 'name' | 'about'): string =>
  `${flow.id}:attributes.${attribute}.${what}`;

export const placeNameKey = (place: string): string => `places:names.${place}`;
export const lineKindKey = (kind: string): string => `places:kinds.${kind}`;
/** When a line is open, and what it costs where that is known. */
export const HOURS_KEYS = {
  always: 'ui:lines.always',
  limited: 'ui:lines.limited',
  unknown: 'ui:lines.hoursUnknown',
} as const;
export const COST_KEYS = {
  free: 'ui:lines.free',
  charged: 'ui:lines.charged',
  unknown: null,
} as const;
export const lineDetailKey = (line: string): string => `places:lines.${line}`;

/** The answer options of a question as text ids; the points of a scale are numbers. */
export function answerIdsOf(question: Question): readonly string[] {
  if (question.kind !== 'scale') return question.answerOptions;
  return Array.from({ length: question.max - question.min + 1 }, (_, i) =>
    String(question.min + i),
  );
}

type Varying = Pick<Note | RedFlag | Option['details'][number], 'variants'>;

const variantsOf = (thing: Varying): readonly (string | null)[] =>
  thing.variants ? thing.variants.map((each) => each.id) : [null];

function questionKeys(flow: Flow, question: Question): string[] {
  return [
    questionKey(flow, question.id, 'title'),
    questionKey(flow, question.id, 'short'),
    questionKey(flow, question.id, 'why'),
    ...answerIdsOf(question).map((id) => answerKey(flow, question.id, id)),
  ];
}

function redFlagKeys(flow: Flow, flag: RedFlag): string[] {
  return variantsOf(flag).flatMap((variant) => [
    redFlagKey(flow, flag.id, variant, 'block'),
    redFlagKey(flow, flag.id, variant, 'act'),
    ...(flag.interrupts ? [redFlagKey(flow, flag.id, variant, 'about')] : []),
    ...flag.acts.map((act) => redFlagKey(flow, flag.id, variant, `acts.${act}`)),
  ]);
}

const COUNT_WORDS = ['title', 'marked', 'range', 'bands', 'clinician', 'fewer', 'place'] as const;

/** Every key that a flow needs in each language. */
export function keysNeeded(flow: Flow): readonly string[] {
  const keys = [
    titleKey(flow),
    aboutFlowKey(flow),
    ...flow.parts.flatMap((part) => [
      partKey(flow, part.id, 'title'),
      partKey(flow, part.id, 'about'),
    ]),
    ...flow.questions.flatMap((question) => questionKeys(flow, question)),
    ...flow.groups.map((group) => groupKey(flow, group.id, 'title')),
    ...flow.slots.map((slot) => slotKey(flow, slot.id)),
    ...flow.prompts.map((prompt) => promptKey(flow, prompt.id)),
    ...flow.options.flatMap((option) => [
      optionKey(flow, option.id, 'name'),
      optionKey(flow, option.id, 'about'),
      ...option.details.flatMap((detail) =>
        variantsOf(detail).map((variant) => detailKey(flow, option.id, detail.slot, variant)),
      ),
      ...option.notes.flatMap((note) =>
        variantsOf(note).map((variant) => noteKey(flow, textOf(option, note), variant)),
      ),
    ]),
    ...flow.redFlags.flatMap((flag) => redFlagKeys(flow, flag)),
    ...flow.runs
      .filter((run) => run.counted)
      .flatMap((run) => COUNT_WORDS.map((what) => countKey(flow, run.id, what))),
    ...flow.contradictions.map((each) => contradictionKey(flow, each.id)),
    ...flow.attributes.map((each) => attributeKey(flow, each.id, 'name')),
  ];
  return [...new Set(keys)];
}

/** Keys that a flow may have: hints, words about a group, headings with a number. */
export function keysAllowed(flow: Flow): readonly string[] {
  return [
    ...flow.questions.map((question) => questionKey(flow, question.id, 'hint')),
    ...flow.groups.map((group) => groupKey(flow, group.id, 'about')),
    ...flow.redFlags.flatMap((flag) =>
      variantsOf(flag).map((variant) => redFlagKey(flow, flag.id, variant, 'actWithNumber')),
    ),
  ];
}
