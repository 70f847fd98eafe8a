import type { BookletWishes } from '../export/booklet.ts';
import { booklet } from '../export/booklet.ts';
import type { PaperWords } from '../export/paperWords.ts';
import { monthOf } from '../export/paperWords.ts';
import type { Texts } from '../proof/texts.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { openFlow } from './desk.ts';
import { flowIds, languages, writeText } from './files.ts';
import { openLanguage } from './languages.ts';
import { finish } from './report.ts';
import { translator } from './translate.ts';

/** The words of a language for what is printed, as the pages have them. */
function paperWords(texts: Texts, language: string): PaperWords {
  const words = translator(texts, language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    language,
    words,
    has: (key) => texts.has(key),
    list: (items) => lists.format(items),
    month: (day) => monthOf(words, day),
    languageName: (tag) => names.of(tag) ?? tag,
  };
}

/** What was asked for, in the words of the exporter. */
interface Wish {
  readonly id: string;
  readonly language: string;
  readonly wishes: BookletWishes;
}

const PAPERS = ['a4', 'letter'] as const;

const lettersFor = (large: boolean): 'large' | 'normal' => (large ? 'large' : 'normal');

/** What was asked for, or why it is no use of the command. */
function wishOf(flags: Flags, [name]: readonly string[], root?: string): Wish | string {
  const { language = 'en', paper = 'a4', large } = flags;
  const ids = flowIds(root);
  const [only, ...others] = ids;
  const id = name ?? (others.length === 0 ? only : undefined);
  const size = PAPERS.find((each) => each === paper);
  if (id === undefined) return `Which flow? There are ${ids.join(' and ')}.`;
  if (!languages(root).includes(language)) return `There is no language "${language}".`;
  if (!size) return `"${paper}" is no paper; there are ${PAPERS.join(' and ')}.`;
  return { id, language, wishes: { paper: size, letters: lettersFor(large === true) } };
}

function run(flags: Flags, names: readonly string[], terminal: Terminal): number {
  const wish = wishOf(flags, names, terminal.root);
  if (typeof wish === 'string') {
    terminal.complain(wish);
    return 2;
  }
  const opened = openFlow(wish.id, terminal);
  if (!opened.ok) return finish(opened.reports, flags, terminal);
  const { flow, ledger } = opened.value;
  const { texts } = openLanguage(wish.language, terminal.root).words;
  const html = booklet({ flow, ...ledger }, paperWords(texts, wish.language), wish.wishes);
  if (flags.out !== undefined) writeText(flags.out, html, '');
  terminal.print(flags.out === undefined ? html.trimEnd() : `wrote ${flags.out}`);
  return 0;
}

/** `booklet`: a flow on paper, for those without a device. */
export const bookletCommand: Command = {
  takes: '[flow]',
  about:
    'Makes a booklet of a flow as a page to print: questions with where to go next, options, help lines.',
  flags: ['language', 'out', 'paper', 'large'],
  arguments: [0, 1],
  run,
};
