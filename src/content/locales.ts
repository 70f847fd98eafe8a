import { ContentError } from './error.ts';

/** A file of words: texts by key, in as many levels as the keys have. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The words of the language that there always is, in two parts: with the first one the questions can be asked. */
const first = import.meta.glob<Words>('../../locales/en/*.json', {
  import: 'default',
  query: '?first',
  eager: true,
});
const rest = import.meta.glob<Words>('../../locales/en/*.json', {
  import: 'default',
  query: '?rest',
});
const others = import.meta.glob<Words>(['../../locales/*/*.json', '!../../locales/en/*.json'], {
  import: 'default',
});
const files = { ...rest, ...others };

function parse(path: string): { language: string; file: string } {
  const [, language = '', file = ''] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  return { language, file };
}

/** The BCP 47 tags of the languages that there are. */
export const languages: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => parse(path).language)),
];

/** The language of which the first words are always there. */
const AT_HAND = 'en';

/** Files of words that only one door needs, which asks for them by name. */
const APART: readonly string[] = ['counselor'];

/**
 * All words of a language, by file, but for those that stand apart and are not asked for.
 *
 * @throws {ContentError} when there is no such language.
 */
export async function loadWords(
  language: string,
  apart: readonly string[] = [],
): Promise<Readonly<Record<string, Words>>> {
  const own = Object.entries(files).filter(([path]) => {
    const { language: tag, file } = parse(path);
    return tag === language && (!APART.includes(file) || apart.includes(file));
  });
  if (own.length === 0) throw new ContentError(`There is no language ${language}`);
  const loaded = await Promise.all(
    own.map(async ([path, load]) => {
      const words = await load();
      return [parse(path).file, { ...first[path], ...words }] as const;
    }),
  );
  return Object.fromEntries(loaded);
}

/**
 * The words of a language that the questions need, by file: at once where they are at hand, else all words of it.
 *
 * @throws {ContentError} when there is no such language.
 */
export async function firstWords(language: string): Promise<Readonly<Record<string, Words>>> {
  if (language !== AT_HAND) return loadWords(language);
  const own = Object.entries(first).map(([path, words]) => [parse(path).file, words] as const);
  return Object.fromEntries(own.filter(([file]) => !APART.includes(file)));
}

/** Which of these languages fits best what is wished for, in order; if none does, English, or the first without English. */
export function bestLanguage(wished: readonly string[], among = languages): string {
  for (const tag of wished) {
    const wanted = tag.toLowerCase();
    const found =
      among.find((each) => each.toLowerCase() === wanted) ??
      among.find((each) => each.toLowerCase() === wanted.split('-')[0]);
    if (found !== undefined) return found;
  }
  const [first = 'en'] = among;
  return among.includes('en') ? 'en' : first;
}
