import { redFlagKey } from '../content/keys.ts';
import type { Flow } from '../flow/schema.ts';
import type { PaperWords } from './paperWords.ts';

/**
 * What a red flag says on paper. Where its words on the screen speak of a button or of the page, there are others for paper.
 * `number` is the emergency number, empty where it is not known.
 */
export function flagWords(
  flow: Pick<Flow, 'id'>,
  { words, has }: Pick<PaperWords, 'words' | 'has'>,
  flag: { readonly id: string; readonly variant: string | null },
  number: string,
): string {
  const instead = `paper:instead.${flow.id}.${flag.id}`;
  const own = redFlagKey(flow, flag.id, flag.variant, 'block');
  return words(has(instead) ? instead : own, { number });
}
