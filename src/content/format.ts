/** Latin figures in every language, so that numbers can be read out and dialled alike. */
const FIGURES = { numberingSystem: 'latn' } as const;

/** The month and year of a day such as 2026-11-21, in words. */
export function monthOf(language: string, day: string): string {
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...FIGURES,
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** These things as a list in a sentence. */
export function listOf(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** The name of a language in another one; its tag if nobody knows the name. */
export function languageName(language: string, tag: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

/** These things by their names, in the order of the language's alphabet. */
export function sortedBy<T>(
  language: string,
  things: readonly T[],
  nameOf: (thing: T) => string,
): readonly T[] {
  const { compare } = new Intl.Collator(language);
  return [...things].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
