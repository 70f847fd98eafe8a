import {
  answerIdsOf,
  answerKey,
  detailKey,
  noteKey,
  optionKey,
  partKey,
  questionKey,
  redFlagKey,
} from '../content/keys.ts';
import type { Flow } from '../flow/schema.ts';
import { textOf } from '../flow/summarise.ts';
import type { Texts } from './texts.ts';
import { fileOf } from './texts.ts';

/** Texts that are read together, by their keys; not every key need have a text. */
export interface Screen {
  readonly of: string;
  readonly keys: readonly string[];
}

const variantsOf = (thing: { variants?: readonly { id: string }[] | undefined }) =>
  thing.variants ? thing.variants.map((each) => each.id) : [null];

function optionScreen(flow: Flow, option: Flow['options'][number]): Screen {
  const notes = option.notes.flatMap((note) =>
    variantsOf(note).map((variant) => noteKey(flow, textOf(option, note), variant)),
  );
  const details = option.details.flatMap((detail) =>
    variantsOf(detail).map((variant) => detailKey(flow, option.id, detail.slot, variant)),
  );
  const own = [optionKey(flow, option.id, 'name'), optionKey(flow, option.id, 'about')];
  return { of: `option ${option.id}`, keys: [...own, ...new Set([...notes, ...details])] };
}

/** What is read together in a flow: a question, the start of a part, a red flag, all that is said about an option. */
export function screensOf(flow: Flow): readonly Screen[] {
  const questions = flow.questions.map((question) => ({
    of: `question ${question.id}`,
    keys: [
      ...(['title', 'hint', 'why'] as const).map((what) => questionKey(flow, question.id, what)),
      ...answerIdsOf(question).map((id) => answerKey(flow, question.id, id)),
    ],
  }));
  const parts = flow.parts.map(({ id }) => ({
    of: `part ${id}`,
    keys: [partKey(flow, id, 'title'), partKey(flow, id, 'about')],
  }));
  const flags = flow.redFlags.flatMap((flag) =>
    variantsOf(flag).map((variant) => ({
      of: `red flag ${flag.id}${variant === null ? '' : ` (${variant})`}`,
      keys: [
        ...(['act', 'about', 'block'] as const).map((w) => redFlagKey(flow, flag.id, variant, w)),
        ...flag.acts.map((act) => redFlagKey(flow, flag.id, variant, `acts.${act}`)),
      ],
    })),
  );
  return [...parts, ...questions, ...flags, ...flow.options.map((o) => optionScreen(flow, o))];
}

/** The files of words of the program itself whose groups are read by people on one screen or sheet. */
const OWN = ['ui', 'decide', 'static', 'paper'];

const groupOf = (key: string): string => key.split('.')[0] ?? '';

/** The screens of the program itself: the groups of texts in its files. */
export function ownScreens(texts: Texts): readonly Screen[] {
  const keys = [...texts.keys()].filter((key) => OWN.includes(fileOf(key)) && key.includes('.'));
  return [...new Set(keys.map(groupOf))].map((group) => ({
    of: `screen ${group.replace('ui:', '').replace(':', ' ')}`,
    keys: keys.filter((key) => groupOf(key) === group),
  }));
}
