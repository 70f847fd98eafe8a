import type { Translate } from '../content/explain.ts';

/** Words, lists and dates in the language of the reader, as the screens have them too. */
export interface PaperWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: Translate;
  /** Whether there are words for this key; some may be left out. */
  readonly has: (key: string) => boolean;
  readonly list: (items: readonly string[]) => string;
  /** The month and year of a day. */
  readonly month: (day: string) => string;
  readonly languageName: (tag: string) => string;
}
