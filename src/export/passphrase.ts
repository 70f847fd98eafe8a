import halves from './phraseWords.json';

const [first = [], second = []] = halves.map((words) => words.split(' '));

/** Where chance comes from: the browser's `crypto`. */
export interface Chance {
  readonly getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => unknown;
}

/**
 * 4,096 words of two halves, such as "quiet-lake": 12 bits a word. The halves are short English words of everyday things, 64 of each
 * kind: they weigh a twentieth of as many single words. Words of drugs, illness, harm and those that sound like another one are left out.
 */
export const WORDS: readonly string[] = first.flatMap((one) =>
  second.map((two) => `${one}-${two}`),
);

/** Five words hold 60 bits. @source rule D-5 */
const WORDS_IN_PHRASE = 5;

/** Characters of the shortest phrase of one's own. @source rule D-5 */
export const LEAST_CHARACTERS = 12;

/** Whole numbers below `limit`, each as likely as any other. */
function randomBelow(limit: number, chance: Chance): number {
  const most = Math.floor(0x1_00_00 / limit) * limit;
  const bytes = new Uint8Array(2);
  for (;;) {
    chance.getRandomValues(bytes);
    const drawn = (bytes[0] ?? 0) * 0x1_00 + (bytes[1] ?? 0);
    if (drawn < most) return drawn % limit;
  }
}

/** Five words by chance, parted by spaces. */
export function makePhrase(chance: Chance): string {
  const drawn = Array.from({ length: WORDS_IN_PHRASE }, () => randomBelow(WORDS.length, chance));
  return drawn.map((at) => WORDS[at]).join(' ');
}

/** The phrase as it is used: in one way of writing (NFKC), with single spaces, and none at its ends. Upper case stays. */
export const tidyPhrase = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** Whether a phrase of one's own is long enough, counted in characters and not in bytes. */
export const isLongEnough = (typed: string): boolean =>
  Array.from(tidyPhrase(typed)).length >= LEAST_CHARACTERS;
