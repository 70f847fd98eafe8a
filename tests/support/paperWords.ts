import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageName, listOf } from '../../src/content/format.ts';
import { createWords } from '../../src/content/i18n.ts';
import type { Words } from '../../src/content/locales.ts';
import type { PaperWords } from '../../src/export/paperWords.ts';
import { monthOf } from '../../src/export/paperWords.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}

function filesOf(language: string): Readonly<Record<string, Words>> {
  const folder = join(LOCALES, language);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => {
      const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      if (!isWords(value)) throw new Error(`${name} holds no words`);
      return [name.replace(/\.json$/, ''), value];
    }),
  );
}

/** The words of a language as a door hands them over; a key that is missing throws. */
export async function paperWords(language = 'en'): Promise<PaperWords> {
  const i18n = await createWords(language, filesOf(language), (key) => {
    throw new Error(`No text has the key ${key}`);
  });
  const words: PaperWords['words'] = (key, values = {}) =>
    i18n.t(key, { ...values, interpolation: { escapeValue: false } });
  return {
    language,
    words,
    has: (key) => i18n.exists(key),
    list: (items) => listOf(language, items),
    month: (day) => monthOf(words, day),
    languageName: (tag) => languageName(language, tag),
  };
}

/** Words that are their own keys, for flows that have none: `[key]`, with the values that they hold. */
export const keyWords: PaperWords = {
  language: 'en',
  words: (key, values = {}) =>
    Object.keys(values).length === 0 ? `[${key}]` : `[${key} ${Object.values(values).join(' ')}]`,
  has: (key) => !key.endsWith('.hint') && !key.endsWith('actWithNumber'),
  list: (items) => items.join(', '),
  month: (day) => day.slice(0, 7),
  languageName: (tag) => tag,
};
