import { groupKey, noteKey, optionKey, promptKey } from '../content/keys.ts';
import type { Note, Option } from '../flow/schema.ts';
import { textOf } from '../flow/summarise.ts';
import type { Boxes } from './bookletBoxes.ts';
import { tell } from './bookletTerms.ts';
import { toldBefore, toldIn } from './bookletTold.ts';
import type { Html } from './html.ts';
import { tag } from './html.ts';
import { LABEL_KEYS } from './labels.ts';
import type { Form } from './normalForm.ts';
import { ALWAYS } from './normalForm.ts';
import { TONES } from '../flow/vocabulary.ts';

/** A note with the parts of its condition that must all be true. */
interface Entry {
  readonly note: Note;
  readonly parts: readonly Form[];
}

const key = (form: Form): string => JSON.stringify(form);

function entryOf({ formOf }: Boxes, note: Note): Entry {
  const form = note.when ? formOf(note.when) : ALWAYS;
  return { note, parts: form.kind === 'all' ? form.parts : [form] };
}

/** The words of a note; where they vary, each with what it takes. */
function variantWords({ context, formOf }: Boxes, option: Option, note: Note): readonly Html[] {
  const { flow, words } = context;
  const say = (variant: string) => words.words(noteKey(flow, textOf(option, note), variant));
  return (note.variants ?? []).flatMap(({ id, when }, i) => {
    if (when) return toldBefore(context, 'if', tell(context, formOf(when)), say(id));
    const otherwise = tag('b', words.words('paper:booklet.otherwise'));
    return [i > 0 ? tag('p', otherwise, ' ', say(id)) : tag('p', say(id))];
  });
}

/** What all of these have in common; nothing for one alone. */
function commonIn(entries: readonly Entry[]): readonly Form[] {
  const [first, ...rest] = entries;
  if (!first || rest.length === 0) return [];
  return first.parts.filter((part) =>
    rest.every(({ parts }) => parts.some((each) => key(each) === key(part))),
  );
}

function entryBlock(boxes: Boxes, option: Option, entry: Entry, around: 'if' | 'andIf'): Html {
  const { context } = boxes;
  const { note, parts } = entry;
  const told = parts.length > 0 ? tell(context, { kind: 'all', parts }) : null;
  if (note.variants) {
    const lead = told ? toldIn(context, around, told) : [];
    return tag('li.long', ...lead, ...variantWords(boxes, option, note));
  }
  const text = context.words.words(noteKey(context.flow, textOf(option, note), null));
  return tag('li', ...(told ? toldBefore(context, around, told, text) : [tag('p', text)]));
}

/** Notes of one tone: what they have in common is said once, before them. */
function entryList(boxes: Boxes, option: Option, entries: readonly Entry[]): readonly Html[] {
  const { context } = boxes;
  const deep = entries.filter(({ parts }) => parts.length > 1);
  const common = commonIn(deep);
  const known = new Set(common.map(key));
  const alone = common.length > 0 ? entries.filter((entry) => !deep.includes(entry)) : entries;
  const list = (some: readonly Entry[], around: 'if' | 'andIf') =>
    some.length === 0
      ? []
      : [tag('ul.notes', ...some.map((entry) => entryBlock(boxes, option, entry, around)))];
  if (common.length === 0) return list(alone, 'if');
  const rest = deep.map(({ note, parts }) => ({
    note,
    parts: parts.filter((part) => !known.has(key(part))),
  }));
  return [
    ...list(alone, 'if'),
    ...toldIn(context, 'if', tell(context, { kind: 'all', parts: common })),
    ...list(rest, 'andIf'),
  ];
}

function optionBlock(boxes: Boxes, option: Option): Html {
  const { flow, words } = boxes.context;
  const taken = option.notes.filter((note) => note.takenNow);
  const groups = [
    { heading: LABEL_KEYS['taken-now'], notes: taken },
    ...TONES.map((tone) => ({
      heading: tone === 'caution' ? 'ui:summary.know' : LABEL_KEYS[tone],
      notes: option.notes.filter((note) => note.tone === tone && !note.takenNow),
    })),
  ];
  return tag(
    'section.option',
    tag('h3', words.words(optionKey(flow, option.id, 'name'))),
    tag('p', words.words(optionKey(flow, option.id, 'about'))),
    ...groups
      .filter(({ notes }) => notes.length > 0)
      .flatMap(({ heading, notes }) => [
        tag('h4', words.words(heading)),
        ...entryList(
          boxes,
          option,
          notes.map((note) => entryOf(boxes, note)),
        ),
      ]),
  );
}

/** All options by group, with what is to be read of each after which answers. */
export function optionSections(boxes: Boxes): readonly Html[] {
  const { flow, words } = boxes.context;
  const [notNow, askFirst, consider] = (['not-now', 'ask-first', 'consider'] as const).map((mark) =>
    words.words(LABEL_KEYS[mark]),
  );
  const marks = { notNow: notNow ?? '', askFirst: askFirst ?? '', consider: consider ?? '' };
  return [
    tag('h2.page', words.words('paper:booklet.options')),
    tag('p', words.words('paper:booklet.optionsAbout')),
    tag('p', words.words('paper:booklet.optionsMarks', marks)),
    tag('p', words.words('paper:booklet.optionsLeft')),
    ...flow.groups.flatMap(({ id }) => {
      const about = groupKey(flow, id, 'about');
      const own = flow.options.filter(({ group }) => group === id);
      return [
        tag('h2.group', words.words(groupKey(flow, id, 'title'))),
        words.has(about) ? tag('p', words.words(about)) : tag('p'),
        tag('div.columns', ...own.map((each) => optionBlock(boxes, each))),
      ];
    }),
  ];
}

/** Things to ask a professional, to tick: those for everybody, then those that come from answers. */
export function promptSection({ context, formOf }: Boxes): readonly Html[] {
  const { flow, words } = context;
  if (flow.prompts.length === 0) return [];
  const item = (id: string) => [tag('span.tick'), tag('span', words.words(promptKey(flow, id)))];
  const general = flow.prompts.filter((prompt) => prompt.general || !prompt.when);
  const own = flow.prompts.filter((prompt) => !general.includes(prompt));
  return [
    tag('h2', words.words('paper:booklet.prompts')),
    tag('p', words.words('paper:booklet.promptsAbout')),
    tag('ul.prompts', ...general.map(({ id }) => tag('li', ...item(id)))),
    tag(
      'ul.prompts',
      ...own.map(({ id, when }) =>
        tag(
          'li',
          ...(when ? toldIn(context, 'if', tell(context, formOf(when))) : []),
          tag('div', ...item(id)),
        ),
      ),
    ),
  ];
}

/** The boxes to tick before the options are read. */
export function boxSection({ boxes, context }: Boxes): readonly Html[] {
  if (boxes.length === 0) return [];
  const { words } = context.words;
  return [
    tag('h2.page', words('paper:booklet.boxes')),
    tag('p', words('paper:booklet.boxesAbout')),
    ...boxes.map(({ letter, told }) =>
      tag(
        'section.box',
        tag('span.letter', letter),
        tag('div', ...toldIn(context, 'boxIf', told, { box: letter })),
      ),
    ),
  ];
}
