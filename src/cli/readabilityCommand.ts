import { syllable } from 'syllable';
import type { Flow } from '../flow/schema.ts';
import { ownScreens, screensOf } from '../proof/readTogether.ts';
import type { Grade } from '../proof/readability.ts';
import { checkReadability, gradesOf } from '../proof/readability.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { openContent } from './content.ts';
import type { Language } from './languages.ts';
import { openLanguages } from './languages.ts';
import { finish } from './report.ts';
import { byFile, withoutExempt } from './wordReports.ts';

/** Who counts syllables, by language. Hyphenation patterns are no help: half of them are wrong. @source ux 6 */
const COUNTERS: Readonly<Record<string, (word: string) => number>> = { en: syllable };

/** How many of the hardest are listed. */
const LISTED = 10;

function grade(language: Language, flows: readonly Flow[]) {
  const { tag, words, reading } = language;
  const syllables = COUNTERS[tag];
  if (!syllables) return null;
  const screens = [...flows.flatMap(screensOf), ...ownScreens(words.texts)];
  return gradesOf(words.texts, screens, { language: tag, syllables, terms: reading.terms });
}

const rowOf = ({ of, words, raw, adjusted }: Grade): string =>
  `  ${adjusted.toFixed(1).padStart(5)} ${raw.toFixed(1).padStart(7)} ${String(words).padStart(6)}  ${of}`;

const HEAD = '  grade     raw  words';

function table(title: string, grades: readonly Grade[]): readonly string[] {
  const over = grades.slice(0, LISTED);
  return [`${title}: ${grades.length}, the hardest ${over.length}`, HEAD, ...over.map(rowOf), ''];
}

function run(flags: Flags, _names: readonly string[], terminal: Terminal): number {
  const opened = openContent(terminal);
  if (!opened.ok) return finish(opened.reports, flags, terminal);
  const graded = openLanguages(terminal.root).map((language) => ({
    language,
    grades: grade(language, opened.value.content.flows),
  }));
  const reports = graded.flatMap(({ language, grades }) =>
    grades
      ? byFile(withoutExempt(checkReadability(grades), language, /^readability\//), language.tag)
      : [],
  );
  const told = graded.flatMap(({ language, grades }) =>
    grades
      ? [
          ...table(`${language.tag}, texts`, grades.strings),
          ...table(`${language.tag}, screens`, grades.screens),
        ]
      : [`${language.tag}: no grades, only lengths of sentences (see words)`, ''],
  );
  const lists = graded.map(({ language, grades }) => ({ language: language.tag, ...grades }));
  if (flags.json) {
    terminal.print(JSON.stringify({ grades: lists, files: reports }, null, 2));
    return finish(reports, { json: false }, { print: () => undefined });
  }
  terminal.print(told.join('\n'));
  return finish(reports, flags, terminal, 'readability');
}

/** `readability`: school grades of texts and screens. */
export const readabilityCommand: Command = {
  takes: '',
  about:
    'Says how hard the words are to read: the school grade of each text (8 at most) and screen (6 at most).',
  flags: ['json'],
  arguments: [0, 0],
  run,
};
