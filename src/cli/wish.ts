import type { PaperWords } from '../export/paperWords.ts';
import { monthOf } from '../export/paperWords.ts';
import type { Flags, Terminal } from './command.ts';
import { flowIds } from './files.ts';
import { openLanguage } from './languages.ts';
import { translator } from './translate.ts';

/** A flow in a language, as a command was asked for it. */
export interface Wish {
  readonly id: string;
  readonly language: string;
}

/** Which flow and language are asked for, or why nothing can be: a flow can be left out where there is one only. */
export function wishOf(
  { language = 'en' }: Flags,
  [name]: readonly string[],
  { root }: Terminal,
): Wish | string {
  const ids = flowIds(root);
  const [only, ...others] = ids;
  const id = name ?? (others.length === 0 ? only : undefined);
  if (id === undefined) return `Which flow? There are ${ids.join(' and ')}.`;
  return { id, language };
}

/** Says why this is no use of a command. Answers the exit code. */
export function misused({ complain }: Terminal, why: string): number {
  complain(why);
  return 2;
}

/** The words of a language for what leaves the pages, as the pages have them. */
export function paperWordsIn(language: string, { root }: Terminal): PaperWords {
  const { texts } = openLanguage(language, root).words;
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
