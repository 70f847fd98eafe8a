import type { Reader } from '../../src/content/explain.ts';
import { openLanguage } from '../../src/cli/languages.ts';
import { translator } from '../../src/cli/translate.ts';

/** Reads conditions in English; flows that have no words show their keys. */
export const reader = (spellsOut = false): Reader => ({
  t: translator(openLanguage('en').words.texts, 'en'),
  language: 'en',
  spellsOut,
});
