import type { Finding } from '../flow/finding.ts';
import { errorAt, list } from '../flow/finding.ts';
import type { ReadTexts, Texts } from './texts.ts';
import { fileOf, tagsIn, variablesIn } from './texts.ts';

/** The keys that each language must have, and those that it may have beside them; plural endings left out. */
export interface Wanted {
  readonly needed: readonly string[];
  readonly allowed: readonly string[];
}

const ENDING = /_(zero|one|two|few|many|other)$/;
const HINT_MISSING = 'Add it to the file of words.';

/** A key without its plural ending. */
export const stem = (key: string): string => key.replace(ENDING, '');

/** The plural classes that a language needs for the numbers 0 to 1000; `rule` is its own, for one that computers do not know. */
export function pluralsNeeded(language: string, rule?: string): readonly string[] {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) {
    return rule === 'one-other' ? ['one', 'other'] : ['other'];
  }
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))].sort();
}

/** The plural classes that a language may have for any number. */
const pluralsAllowed = (language: string, needed: readonly string[]): readonly string[] =>
  Intl.PluralRules.supportedLocalesOf(language).length === 0
    ? needed
    : new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The keys that have plural forms, without the endings: those with "other". */
const pluralStems = (texts: Texts): ReadonlySet<string> =>
  new Set([...texts.keys()].filter((key) => key.endsWith('_other')).map(stem));

/** The keys wanted of a file that no flow rules: those that it has in English. */
export function wantedLike(english: Texts, files: readonly string[]): Wanted {
  const plurals = pluralStems(english);
  const own = [...english.keys()].filter((key) => files.includes(fileOf(key)));
  const stems = own.map((key) => (plurals.has(stem(key)) ? stem(key) : key));
  return { needed: [...new Set(stems)], allowed: [] };
}

interface Place {
  readonly language: string;
  readonly texts: Texts;
  readonly english: Texts;
  readonly plurals: ReadonlySet<string>;
}

function missingForms(key: string, { language, texts }: Place): readonly Finding[] {
  const needed = pluralsNeeded(language, texts.get('ui:plural'));
  const missing = needed.filter((form) => !texts.has(`${key}_${form}`));
  const strange = [...texts.keys()].filter(
    (each) =>
      stem(each) === key &&
      each !== key &&
      !pluralsAllowed(language, needed).some((form) => each.endsWith(`_${form}`)),
  );
  const message = `In "${language}" a number needs ${list(needed)}; ${list(missing)} missing.`;
  return [
    ...(missing.length > 0
      ? [errorAt('words/plural', key, message, 'Add the same text for these classes of numbers.')]
      : []),
    ...strange.map((each) =>
      errorAt('words/plural', each, `"${language}" has no such class of numbers.`, 'Take it out.'),
    ),
  ];
}

function missing(key: string, place: Place): readonly Finding[] {
  if (place.plurals.has(key)) return missingForms(key, place);
  if (place.texts.has(key)) return [];
  return [errorAt('words/missing', key, 'This text is missing.', HINT_MISSING)];
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

function unlike(key: string, text: string, { english, plurals }: Place): readonly Finding[] {
  const isPlural = plurals.has(stem(key));
  const models = isPlural
    ? [...english].filter(([each]) => stem(each) === stem(key)).map(([, model]) => model)
    : [english.get(key)].flatMap((model) => model ?? []);
  if (models.length === 0) return [];
  const wanted = new Set(models.flatMap((model) => [...variablesIn(model)]));
  const own = variablesIn(text);
  // One form may say "one" instead of the number.
  const lost = [...wanted].filter((name) => !own.has(name) && !(isPlural && name === 'count'));
  const strange = [...own].filter((name) => !wanted.has(name));
  const found: Finding[] = [];
  if (lost.length + strange.length > 0) {
    const message = `English has the variables ${list([...wanted])}, and here are ${list([...own])}.`;
    found.push(errorAt('words/variables', key, message, 'Use the same variables, spelled alike.'));
  }
  if (!models.some((model) => same(tagsIn(model), tagsIn(text)))) {
    const message = `The tags are ${list(tagsIn(text))}; in English ${list(tagsIn(models[0] ?? ''))}.`;
    found.push(errorAt('words/tags', key, message, 'Use the same tags, each opened and closed.'));
  }
  return found;
}

function checkText(key: string, text: string, place: Place): readonly Finding[] {
  if (text.trim() !== '') return unlike(key, text, place);
  return [errorAt('words/empty', key, 'This text is empty.', 'Write it, or take the key out.')];
}

/** Keys that a flow or English does not have. */
function leftOver(place: Place, { needed, allowed }: Wanted): readonly Finding[] {
  const known = new Set([...needed, ...allowed]);
  const isKnown = (key: string) =>
    known.has(key) || (place.plurals.has(stem(key)) && known.has(stem(key)));
  return [...place.texts.keys()]
    .filter((key) => key !== 'ui:plural' && !isKnown(key))
    .map((key) =>
      errorAt('words/left-over', key, 'Nothing shows this text.', 'Take it out, or mend its key.'),
    );
}

/**
 * What is wrong with the words of a language: texts that are missing, left over or empty (`words/missing`, `left-over`, `empty`,
 * `not-text`), plural classes (`words/plural`), and variables and tags other than the English ones (`words/variables`, `tags`).
 */
export function checkWords(
  language: string,
  { texts, strange }: ReadTexts,
  english: Texts,
  wanted: Wanted,
): readonly Finding[] {
  const place: Place = { language, texts, english, plurals: pluralStems(english) };
  return [
    ...strange.map((key) =>
      errorAt('words/not-text', key, 'This is no text.', 'Write a text in quotation marks.'),
    ),
    ...wanted.needed.flatMap((key) => missing(key, place)),
    ...leftOver(place, wanted),
    ...[...texts].flatMap(([key, text]) => checkText(key, text, place)),
  ];
}
