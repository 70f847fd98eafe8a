import type { i18n } from 'i18next';
import { addWords } from '../content/i18n.ts';
import { loadWords } from '../content/locales.ts';
import type { RestState } from '../screens/Rest.ts';
import type { Store } from './store.ts';

/**
 * Asks for the files that the page names for later, by the tags that say what each must hold: put in anew, as what they are. Whoever
 * imports one of them then gets that file and no other.
 */
export function askForNamed(page: Document): void {
  for (const tag of page.querySelectorAll<HTMLScriptElement>('script[type="later"]')) {
    tag.type = 'module';
    page.head.append(tag);
  }
}

/** Brings the rest once the first screen stands: at every start, whatever somebody does, and never again. */
export async function bringRest(page: Document, words: i18n, state: Store<RestState>) {
  try {
    askForNamed(page);
    const [{ REST }, files] = await Promise.all([import('./rest.ts'), loadWords(words.language)]);
    addWords(words, files);
    state.write({ at: 'there', rest: REST });
    page.documentElement.dataset['whole'] = '';
  } catch {
    // Told on the screens that need it; all others go on.
    state.write({ at: 'missing' });
  }
}
