/** Makes a thing of a language once, since browsers take long to make them. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const lists = once((language) => new Intl.ListFormat(language, { type: 'conjunction' }));
const orders = once((language) => new Intl.Collator(language));
const names = once((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** These things as a list in a sentence. */
export function listOf(language: string, items: readonly string[]): string {
  return lists(language).format(items);
}

/** The name of a language in another one; its tag if nobody knows the name. */
export function languageName(language: string, tag: string): string {
  return names(language).of(tag) ?? tag;
}

/** These things by their names, in the order of the language's alphabet. */
export function sortedBy<T>(
  language: string,
  things: readonly T[],
  nameOf: (thing: T) => string,
): readonly T[] {
  const { compare } = orders(language);
  return [...things].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
