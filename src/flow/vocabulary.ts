// Without Zod, so that what the pages load may read these lists too.

/** What a note asks of the reader, the strongest first. All but `caution` can give an option its label. */
export const TONES = ['not-now', 'ask-first', 'consider', 'caution'] as const;
export type Tone = (typeof TONES)[number];

/** How an option can be marked: the strongest tone that holds, "you have this now", or that it also exists. */
export const LABELS = ['not-now', 'ask-first', 'consider', 'taken-now', 'exists'] as const;
export type Label = (typeof LABELS)[number];

/** What a help line is for. @source evidence file 10.2 */
export const LINE_KINDS = [
  'emergency',
  'suicide',
  'violence',
  'child',
  'not-alone',
  'drugs',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];
