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

/**
 * The month and year of a day such as 2026-11-21, in words. The names of months are words of ours: a browser needs longer to make its own
 * ready than to draw the whole first screen.
 */
export function monthOf(words: Translate, day: string): string {
  const [year = '', month = ''] = day.split('-');
  return words('ui:lines.months.ofYear', { month: words(`ui:lines.months.${month}`), year });
}
