import { COST_KEYS, HOURS_KEYS, lineDetailKey, lineKindKey } from '../content/keys.ts';
import type { Line } from '../flow/ledger.ts';
import type { PaperWords } from './paperWords.ts';
import type { Block, SheetCall, SheetLine, SheetLines } from './sheetModel.ts';

/** The same words without the tags that make a number a link. */
const untagged = (text: string): string => text.replace(/<\/?num>/g, '');

/** How to text a line, in words; nothing for one that takes calls only. */
function texting({ text }: Line, { words }: PaperWords): readonly string[] {
  if (text === null) return [];
  const { number, word } = text;
  const told =
    word === undefined
      ? words('ui:lines.text', { number })
      : words('ui:lines.textWord', { number, word });
  return [untagged(told)];
}

/** What there is to know before calling: hours, cost, languages, texting, and what is particular about the line. */
export function aboutLine(line: Line, words: PaperWords): readonly string[] {
  const cost = COST_KEYS[line.cost];
  const languages = words.list(line.languages.map(words.languageName));
  return [
    ...(line.number === null ? [] : [words.words(HOURS_KEYS[line.hours])]),
    ...(cost === null ? [] : [words.words(cost)]),
    ...(languages === '' ? [] : [words.words('ui:lines.languages', { list: languages })]),
    ...texting(line, words),
    ...(line.detail ? [words.words(lineDetailKey(line.id))] : []),
  ];
}

function callOf({ kind, line }: SheetLine, words: PaperWords): SheetCall {
  const isNamed = line.number === null || line.name !== line.number;
  return {
    number: line.number,
    name: isNamed ? line.name : null,
    about: [
      ...(kind === null ? [] : [`${words.words(lineKindKey(kind))}.`]),
      ...aboutLine(line, words),
    ],
  };
}

/** Whom to call, and what to do where no number is known. */
export function callBlocks(found: SheetLines, words: PaperWords): readonly Block[] {
  const calls = found.lines.map((line) => callOf(line, words));
  return [
    ...(found.local ? [{ kind: 'text' as const, text: words.words('ui:lines.local') }] : []),
    ...(found.company ? [{ kind: 'text' as const, text: words.words('ui:lines.company') }] : []),
    ...(calls.length > 0 ? [{ kind: 'calls' as const, calls }] : []),
  ];
}
