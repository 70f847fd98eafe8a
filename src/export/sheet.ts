import { promptKey } from '../content/keys.ts';
import { shortCitation } from './citation.ts';
import { answerBlocks, conditionBlocks, matterBlocks, signBlocks } from './sheetAnswers.ts';
import { callBlocks } from './sheetLines.ts';
import type {
  Block,
  SheetContent,
  SheetContext,
  SheetKind,
  SheetSection,
  SheetWishes,
  Tick,
} from './sheetModel.ts';
import { TICKS } from './sheetModel.ts';
import { numberBlocks, numbersOf } from './sheetNumbers.ts';
import { askBlocks, compareBlocks, factsOfOptions, safetyBlocks } from './sheetOptions.ts';
import type { PaperWords } from './paperWords.ts';

/** Help lines on a sheet for an appointment. @source ux 9 */
const LINES_TO_TAKE = 2;
const LINES_TO_SAY = 3;

const texts = (...all: readonly (string | undefined)[]): readonly Block[] =>
  all.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [{ kind: 'text', text }]));

/** A counselor's words line by line, as they were written. */
const linesOf = (written: string | undefined): readonly Block[] =>
  texts(...(written ?? '').split('\n'));

function head({ content, wishes, words }: SheetContext): SheetSection {
  const { version, reviewBy, reviewed } = content.flow;
  const month = words.month(reviewBy);
  return {
    id: 'head',
    heading: words.words('paper:sheet.title'),
    blocks: texts(
      words.words('paper:sheet.version', { version, month }),
      reviewed ? undefined : words.words('ui:unreviewed'),
      wishes.draft ? words.words('paper:sheet.draft') : undefined,
    ),
  };
}

function promptBlocks({ content, wishes, words }: SheetContext): readonly Block[] {
  const items = wishes.prompts.map((id) => words.words(promptKey(content.flow, id)));
  if (items.length === 0) return [];
  return [{ kind: 'questions', items, room: wishes.kind === 'appointment' }];
}

function lineBlocks({ content, wishes, words }: SheetContext): readonly Block[] {
  const found = content.linesFor(['emergency', 'suicide', 'drugs']);
  const few = wishes.kind === 'appointment' ? found.lines.slice(0, LINES_TO_TAKE) : found.lines;
  const [seen] = few.map(({ line }) => line.seen).sort();
  const compared = seen === undefined ? '' : words.month(seen);
  return [
    ...callBlocks({ ...found, lines: few, company: false }, words),
    ...texts(compared === '' ? undefined : words.words('ui:lines.compared', { month: compared })),
  ];
}

function nameAndDate({ words }: SheetContext): readonly Block[] {
  const labels = [words.words('paper:sheet.name'), words.words('paper:sheet.date')];
  return [{ kind: 'ruled', labels }];
}

/** The sources of what stands on this sheet, and of nothing else: in short, since in full they fill more pages than all else. */
function sourceBlocks(context: SheetContext): readonly Block[] {
  const { content, wishes, words } = context;
  const prompts = wishes.ticks.has('prompts') ? wishes.prompts : [];
  const facts = new Set([
    ...factsOfOptions(context),
    ...content.flow.prompts.filter(({ id }) => prompts.includes(id)).flatMap((each) => each.facts),
    ...(wishes.ticks.has('numbers') ? numbersOf(context).map(({ fact }) => fact) : []),
  ]);
  const named = new Set(
    content.facts.filter(({ id }) => facts.has(id)).flatMap(({ sources }) => sources),
  );
  const shown = content.sources.filter(({ id }) => named.has(id)).map(shortCitation);
  if (shown.length === 0) return [];
  const list = [...new Set(shown)].sort().join(words.words('paper:sheet.between'));
  return texts(words.words('paper:sheet.inShort'), list);
}

const LATE: readonly string[] = ['lines', 'numbers', 'compare'];

/** Whether a part stands at the end, behind what to bring. */
const isLate = ({ id }: SheetSection): boolean => LATE.includes(id);

interface Part {
  readonly heading: string;
  readonly blocks: (context: SheetContext) => readonly Block[];
}

const PARTS: Readonly<Record<Tick, Part>> = {
  ask: { heading: 'paper:sheet.ask', blocks: askBlocks },
  prompts: { heading: 'paper:sheet.prompts', blocks: promptBlocks },
  matters: { heading: 'paper:sheet.matters', blocks: matterBlocks },
  answers: { heading: 'paper:sheet.answers', blocks: answerBlocks },
  signs: { heading: 'paper:sheet.ticks.signs', blocks: signBlocks },
  conditions: { heading: 'paper:sheet.conditions', blocks: conditionBlocks },
  notes: { heading: 'paper:sheet.notes', blocks: ({ wishes }) => linesOf(wishes.notes) },
  notice: { heading: 'paper:sheet.notice', blocks: ({ wishes }) => linesOf(wishes.notice) },
  nameAndDate: { heading: 'paper:sheet.nameAndDate', blocks: nameAndDate },
  lines: { heading: 'paper:sheet.lines', blocks: lineBlocks },
  numbers: { heading: 'paper:sheet.numbers', blocks: numberBlocks },
  compare: { heading: 'paper:sheet.compare', blocks: compareBlocks },
};

/** The parts that can be chosen on this sheet, in its order. */
export const ticksOf = (kind: SheetKind): readonly Tick[] => {
  const offered = TICKS[kind];
  return ORDER.filter((tick) => offered[tick] !== undefined);
};

const ORDER: readonly Tick[] = [
  'nameAndDate',
  'ask',
  'prompts',
  'matters',
  'answers',
  'signs',
  'conditions',
  'notes',
  'notice',
  'lines',
  'numbers',
  'compare',
];

/** The parts that are chosen at first. */
export const ticksAtFirst = (kind: SheetKind): ReadonlySet<Tick> =>
  new Set(ticksOf(kind).filter((tick) => TICKS[kind][tick] === true));

function chosen(context: SheetContext): readonly SheetSection[] {
  const { wishes, words } = context;
  return ticksOf(wishes.kind)
    .filter((tick) => wishes.ticks.has(tick))
    .map((id) => ({
      id,
      heading: words.words(PARTS[id].heading),
      blocks: PARTS[id].blocks(context),
    }));
}

function section(id: SheetSection['id'], heading: string, blocks: readonly Block[]): SheetSection {
  return { id, heading, blocks };
}

function appointmentParts({ wishes, words }: SheetContext): {
  say: readonly SheetSection[];
  bring: readonly SheetSection[];
} {
  if (wishes.kind !== 'appointment') return { say: [], bring: [] };
  const ruled: Block = { kind: 'ruled', labels: Array.from({ length: LINES_TO_SAY }, () => '') };
  const items = ['bringMedicines', 'bringNaloxone', 'bringId'].map((key) =>
    words.words(`paper:sheet.${key}`),
  );
  return {
    say: [section('say', words.words('paper:sheet.say'), [ruled])],
    bring: [section('bring', words.words('paper:sheet.bring'), [{ kind: 'boxes', items }])],
  };
}

/**
 * A sheet to take away, as sections of plain pieces: the page that is printed and the text that is copied are both made from them.
 * Red flags come first, and the fixed last line last. It holds no name, no address, no day of use and no name of this program.
 *
 * @source ux 9
 */
export function makeSheet(
  content: SheetContent,
  wishes: SheetWishes,
  words: PaperWords,
): readonly SheetSection[] {
  const context = { content, wishes, words };
  const { say, bring } = appointmentParts(context);
  const parts = chosen(context);
  const all = [
    head(context),
    section('safety', words.words('ui:summary.safety'), safetyBlocks(context)),
    ...say,
    ...parts.filter((part) => !isLate(part)),
    ...bring,
    ...parts.filter(isLate),
    section('sources', words.words('paper:sheet.sources'), sourceBlocks(context)),
    { id: 'last' as const, heading: null, blocks: texts(words.words('ui:lastLine')) },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}
