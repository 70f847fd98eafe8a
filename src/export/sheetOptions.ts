import { detailKey, optionKey, redFlagKey, slotKey } from '../content/keys.ts';
import { detailsOf, sharedSlots } from '../flow/details.ts';
import type { Option } from '../flow/schema.ts';
import type { ShownNote, ShownOption, ShownRedFlag } from '../flow/summarise.ts';
import { flagWords } from './flagWords.ts';
import { LABEL_KEYS } from './labels.ts';
import { noteWords } from './noteWords.ts';
import { callBlocks } from './sheetLines.ts';
import type { Block, SheetContext, SheetOption } from './sheetModel.ts';

/** Columns of one table: more options go into another. @source ux 4.1 */
const MOST_COLUMNS = 4;

const text = (words: string): Block => ({ kind: 'text', text: words });

const noteText = ({ content, words }: SheetContext, note: ShownNote): string => {
  const { sentence, youSaid } = noteWords(content.flow, note, words);
  return youSaid === null ? sentence : `${sentence} ${youSaid}`;
};

const nameOf = ({ content, words }: SheetContext, option: string): string =>
  words.words(optionKey(content.flow, option, 'name'));

function safetyOf(context: SheetContext, flag: ShownRedFlag): readonly Block[] {
  const { content, words } = context;
  const { flow, emergency } = content;
  const number = emergency ?? '';
  const numbered = redFlagKey(flow, flag.id, flag.variant, 'actWithNumber');
  const plain = redFlagKey(flow, flag.id, flag.variant, 'act');
  const act = emergency !== null && words.has(numbered) ? numbered : plain;
  return [
    { kind: 'heading', text: words.words(act, { number }) },
    text(flagWords(flow, words, flag, number)),
    ...callBlocks(content.linesFor(flag.lineKinds), words),
  ];
}

/** All red flags that hold, with what to do and whom to call; none without one. */
export const safetyBlocks = (context: SheetContext): readonly Block[] =>
  context.content.summary.redFlags.flatMap((flag) => safetyOf(context, flag));

/** The options that the answers say something about, and the one that every summary names. */
export function namedOptions({ content }: SheetContext): readonly ShownOption[] {
  const { flow, summary } = content;
  return summary.options.filter(({ id, label }) => label !== 'exists' && id !== flow.everybody);
}

/** What a sheet says of an option: all about what is taken now, and of each other tone the first. The rest is on the screen. */
export function mainNotes({ notes }: ShownOption): readonly ShownNote[] {
  const isFirst = (note: ShownNote): boolean =>
    notes.find(({ tone }) => tone === note.tone) === note;
  return notes.filter((note) => note.takenNow || (note.tone !== 'caution' && isFirst(note)));
}

function everybodyBlocks(context: SheetContext): readonly Block[] {
  const { content, words } = context;
  const option = content.summary.options.find(({ id }) => id === content.flow.everybody);
  if (!option) return [];
  const about = words.words(optionKey(content.flow, option.id, 'about'));
  const notes = option.notes.map((note) => noteText(context, note));
  const shown: SheetOption = {
    name: nameOf(context, option.id),
    marking: null,
    label: null,
    notes: [about, ...notes],
  };
  return [
    { kind: 'heading', text: words.words('paper:sheet.everybody') },
    { kind: 'options', options: [shown] },
  ];
}

/** What to ask about: options with a mark and their reasons, in the flow's order; the names of all others; none is left out. */
export function askBlocks(context: SheetContext): readonly Block[] {
  const { content, words } = context;
  const named = namedOptions(context);
  const others = content.summary.options.filter(
    (option) => option.id !== content.flow.everybody && !named.includes(option),
  );
  const options = named.map((option) => ({
    name: nameOf(context, option.id),
    marking: option.label,
    label: words.words(LABEL_KEYS[option.label]),
    notes: mainNotes(option).map((note) => noteText(context, note)),
  }));
  const between = words.words('paper:sheet.between');
  const list = others.map(({ id }) => nameOf(context, id)).join(between);
  return [
    text(words.words('paper:sheet.askAbout')),
    ...everybodyBlocks(context),
    ...(options.length > 0 ? [{ kind: 'options' as const, options }] : []),
    ...(others.length > 0 ? [text(words.words('paper:sheet.also', { list }))] : []),
  ];
}

function pickedOptions({ content, wishes }: SheetContext): readonly Option[] {
  return content.flow.options.filter(({ id }) => wishes.picked.includes(id));
}

function cellOf({ content, words }: SheetContext, option: Option, slot: string): string {
  const detail = detailsOf(content.flow, content.walk, option).find((each) => each.slot === slot);
  return detail
    ? words.words(detailKey(content.flow, option.id, slot, detail.variant))
    : words.words('paper:sheet.noEvidence');
}

function table(context: SheetContext, options: readonly Option[], slots: readonly string[]): Block {
  const { content, words } = context;
  const columns = options.map(({ id }) => nameOf(context, id));
  const quoted = (name: string): string => words.words('ui:summary.quote', { text: name });
  return {
    kind: 'table',
    caption: words.words('paper:sheet.compareOrder', { list: words.list(columns.map(quoted)) }),
    corner: words.words('paper:sheet.corner'),
    columns,
    rows: slots.map((slot) => ({
      head: words.words(slotKey(content.flow, slot)),
      cells: options.map((option) => cellOf(context, option, slot)),
    })),
  };
}

/** The chosen options side by side, with all rows that they share; more than four in several tables. Nothing for fewer than two. */
export function compareBlocks(context: SheetContext): readonly Block[] {
  const options = pickedOptions(context);
  if (options.length < 2) return [];
  const slots = sharedSlots(context.content.flow, options).map(({ id }) => id);
  const { columns = MOST_COLUMNS } = context.wishes;
  const tables: Block[] = [];
  for (let at = 0; at < options.length; at += columns) {
    tables.push(table(context, options.slice(at, at + columns), slots));
  }
  return [...tables, text(context.words.words('ui:lastLine'))];
}

/** The ids of the facts that what is shown of options rests on. */
export function factsOfOptions(context: SheetContext): readonly string[] {
  const { content, wishes } = context;
  const { flow, walk, summary } = content;
  const shown = summary.options.filter(
    (option) => option.id === flow.everybody || namedOptions(context).includes(option),
  );
  const asked = wishes.ticks.has('ask')
    ? shown.flatMap((option) => (option.id === flow.everybody ? option.notes : mainNotes(option)))
    : [];
  const compared = wishes.ticks.has('compare') ? pickedOptions(context) : [];
  const details =
    compared.length < 2 ? [] : compared.flatMap((each) => detailsOf(flow, walk, each));
  return [...summary.redFlags, ...asked, ...details].flatMap(({ facts }) => facts);
}
