import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import type { Words } from './locales.ts';

/** What to do when a text is missing: tests and development throw, so that none slips through. */
export type OnMissing = (key: string) => void;

/** Sets up the words of one language. Nothing is detected, remembered or fetched here. */
export async function createWords(
  language: string,
  words: Readonly<Record<string, Words>>,
  onMissing?: OnMissing,
): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: words },
    ns: Object.keys(words),
    defaultNS: 'ui',
    returnNull: false,
    returnEmptyString: false,
    saveMissing: onMissing !== undefined,
    missingKeyHandler: (_languages, namespace, key) => onMissing?.(`${namespace}:${key}`),
  });
  return instance;
}

/** Puts further words of the language beside those that are there. */
export function addWords(instance: i18n, words: Readonly<Record<string, Words>>): void {
  for (const [file, each] of Object.entries(words)) {
    instance.addResourceBundle(instance.language, file, each, false, true);
  }
}
