/** The words of one language: texts by full key, such as `ui:frame.back`. */
export type Texts = ReadonlyMap<string, string>;

/** What was read from the files of a language. */
export interface ReadTexts {
  readonly texts: Texts;
  /** Keys whose value is neither a text nor a group of texts. */
  readonly strange: readonly string[];
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All texts in these files of words, by the name of the file and the path in it. */
export function textsOf(files: Readonly<Record<string, unknown>>): ReadTexts {
  const texts = new Map<string, string>();
  const strange: string[] = [];
  const read = (value: unknown, key: string, glue: string): void => {
    if (typeof value === 'string') texts.set(key, value);
    else if (!isGroup(value)) strange.push(key);
    else
      for (const [name, inner] of Object.entries(value)) read(inner, `${key}${glue}${name}`, '.');
  };
  for (const [file, value] of Object.entries(files)) read(value, file, ':');
  return { texts, strange };
}

/** The file that a key belongs to: what stands before its colon. */
export const fileOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(':')));

const VARIABLE = /\{\{\s*([\w.]+)[^}]*\}\}/g;
const TAG = /<\/?\s*([\w-]+)[^>]*>/g;

/** The names of the variables in a text, each once. */
export const variablesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(VARIABLE)].map(([, name = '']) => name));

/** The tags in a text in their order, closing ones with a slash. */
export const tagsIn = (text: string): readonly string[] =>
  [...text.matchAll(TAG)].map(([tag, name = '']) => (tag.startsWith('</') ? `/${name}` : name));

/** The text as it is read: without tags, and with a short word for each variable. */
export const plain = (text: string): string => text.replace(TAG, '').replace(VARIABLE, '1');

type Granularity = 'sentence' | 'word';
const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes longer than using it. */
function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, made);
  return made;
}

/** The sentences of a text, each as it stands. */
export function sentencesOf(text: string, language: string): readonly string[] {
  return [...segmenterFor(language, 'sentence').segment(plain(text))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence; a number is one, and so is a compound with hyphens. */
export function wordsOf(sentence: string, language: string): readonly string[] {
  const words: string[] = [];
  let joins = false;
  for (const { segment, isWordLike } of segmenterFor(language, 'word').segment(plain(sentence))) {
    if (isWordLike && joins) words.push(`${words.pop() ?? ''}-${segment}`);
    else if (isWordLike) words.push(segment);
    joins = segment === '-' && words.length > 0;
  }
  return words;
}
