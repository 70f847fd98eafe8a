import { ContentError } from './error.ts';

/** A file of words: texts by key, in as many levels as the keys have. */
export interface Words {
  readonly [key: string]: string | Words;
}

const files = import.meta.glob<Words>('../../locales/*/*.json', { import: 'default' });

function parse(path: string): { language: string; file: string } {
  const [, language = '', file = ''] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  return { language, file };
}

/** The BCP 47 tags of the languages that there are. */
export const languages: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => parse(path).language)),
];

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
    own.map(async ([path, load]) => [parse(path).file, await load()] as const),
  );
  return Object.fromEntries(loaded);
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
