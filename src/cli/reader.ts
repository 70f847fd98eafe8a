import type { Reader } from '../content/explain.ts';
import type { Flags, Terminal } from './command.ts';
import { openLanguage } from './languages.ts';
import { translator } from './translate.ts';

/** Who reads what a command writes: in the language that was asked for, or English. */
export function readerFor(
  { language = 'en' }: Pick<Flags, 'language'>,
  { root }: Pick<Terminal, 'root'>,
  spellsOut = false,
): Reader {
  const { texts } = openLanguage(language, root).words;
  return { t: translator(texts, language), language, spellsOut };
}
