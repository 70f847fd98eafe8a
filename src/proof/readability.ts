import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import type { Screen } from './readTogether.ts';
import type { Texts } from './texts.ts';
import { plain, sentencesOf, wordsOf } from './texts.ts';

/** How hard a text is to read: the US school grade by Flesch and Kincaid. */
export interface Grade {
  /** A key, or the name of a screen. */
  readonly of: string;
  readonly words: number;
  readonly sentences: number;
  readonly raw: number;
  /** With names of drugs and programs, which cannot be avoided, at two syllables at most. */
  readonly adjusted: number;
}

/** What grading needs of a language: who counts syllables, and the names that count two at most. */
export interface Reading {
  readonly language: string;
  readonly syllables: (word: string) => number;
  readonly terms: readonly string[];
}

/** Strings of fewer words have no grade: the formula was made for running text. @source ux 6 */
const LEAST_WORDS = 8;
const MOST_IN_STRING = 8;
const MOST_ON_SCREEN = 6;
const MOST_IN_TERM = 2;

/** @source Kincaid et al., Derivation of new readability formulas for Navy enlisted personnel, 1975 */
const gradeFor = (words: number, sentences: number, syllables: number): number =>
  (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The words of a text that belong to a name on the list of terms. */
function inTerms(text: string, { terms, language }: Reading): ReadonlySet<string> {
  const found = terms.filter((term) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(term)}(?![\p{L}\p{N}])`, 'iu').test(text),
  );
  return new Set(found.flatMap((term) => wordsOf(term.toLowerCase(), language)));
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** The grade of texts that are read together; null for fewer than 8 words. Each text ends a sentence. */
export function gradeOf(of: string, texts: readonly string[], reading: Reading): Grade | null {
  const { language, syllables } = reading;
  const sentences = texts.flatMap((text) => sentencesOf(text, language));
  const words = sentences.flatMap((sentence) => wordsOf(sentence, language));
  if (words.length < LEAST_WORDS) return null;
  const terms = inTerms(texts.map(plain).join('\n'), reading);
  // A number is read as one beat: figures are no hard words.
  const counts = words.map((word) => Math.max(1, syllables(word)));
  const eased = counts.map((count, i) =>
    terms.has((words[i] ?? '').toLowerCase()) ? Math.min(count, MOST_IN_TERM) : count,
  );
  return {
    of,
    words: words.length,
    sentences: sentences.length,
    raw: gradeFor(words.length, sentences.length, sum(counts)),
    adjusted: gradeFor(words.length, sentences.length, sum(eased)),
  };
}

const byGrade = (a: Grade, b: Grade): number => b.adjusted - a.adjusted;

/** The grades of all strings and of all screens, the hardest first. */
export function gradesOf(
  texts: Texts,
  screens: readonly Screen[],
  reading: Reading,
): { readonly strings: readonly Grade[]; readonly screens: readonly Grade[] } {
  const strings = [...texts].flatMap(([key, text]) => gradeOf(key, [text], reading) ?? []);
  const together = screens.flatMap(({ of, keys }) => {
    const own = keys.flatMap((key) => texts.get(key) ?? []);
    return gradeOf(of, own, reading) ?? [];
  });
  return { strings: strings.sort(byGrade), screens: together.sort(byGrade) };
}

const figure = (value: number): string => value.toFixed(1);

/** Strings above grade 8 (`readability/string`) and screens above grade 6 (`readability/screen`), names eased. @source ux 6 */
export function checkReadability(grades: ReturnType<typeof gradesOf>): readonly Finding[] {
  const strings = grades.strings.filter(({ adjusted }) => adjusted > MOST_IN_STRING);
  const screens = grades.screens.filter(({ adjusted }) => adjusted > MOST_ON_SCREEN);
  return [
    ...strings.map(({ of, adjusted }) => {
      const message = `It reads at grade ${figure(adjusted)}; ${MOST_IN_STRING} is allowed.`;
      return errorAt('readability/string', of, message, 'Use shorter words or shorter sentences.');
    }),
    ...screens.map(({ of, adjusted }) => {
      const message = `Together it reads at grade ${figure(adjusted)}; ${MOST_ON_SCREEN} is allowed.`;
      return errorAt('readability/screen', of, message, 'Look at its hardest strings first.');
    }),
  ];
}
