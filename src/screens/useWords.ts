import { useContext, useSyncExternalStore } from 'react';
import type { I18nextProviderProps } from 'react-i18next';
import { I18nContext } from 'react-i18next';
import { languageName, listOf, sortedBy } from '../content/format.ts';
import { answerKey } from '../content/keys.ts';
import type { QuestionId } from '../flow/answers.ts';
import { monthOf } from '../export/paperWords.ts';
import type { Flow } from '../flow/schema.ts';

type I18n = I18nextProviderProps['i18n'];
type Values = Readonly<Record<string, string | number>>;

/** React escapes what it shows; a second time would be one too many. */
const PLAIN = { interpolation: { escapeValue: false } } as const;

/**
 * A text that stands as it is written, without the work that i18next has with every text; null where there is work to do. A screen has a
 * hundred of them.
 */
function asWritten(i18n: I18n, key: string): string | null {
  const [file, name] = key.includes(':') ? key.split(':') : ['ui', key];
  const text: unknown = i18n.getResource(i18n.language, file ?? '', name ?? '');
  return typeof text === 'string' && !/\{\{|\$t\(/.test(text) ? text : null;
}

function wordsIn(i18n: I18n, language: string) {
  // The same texts stand on a summary many times, and each time somebody comes back to it.
  const known = new Map<string, string>();
  const plain = (key: string): string => {
    const text = known.get(key) ?? asWritten(i18n, key);
    // What is not there yet may come later.
    if (text === null) return i18n.t(key);
    known.set(key, text);
    return text;
  };
  const words = (key: string, values?: Values): string =>
    values === undefined ? plain(key) : i18n.t(key, { ...values, ...PLAIN });
  return {
    words,
    language,
    /** Whether there are words for this key; some may be left out. */
    has: (key: string): boolean => i18n.exists(key),
    list: (items: readonly string[]): string => listOf(language, items),
    month: (day: string): string => monthOf(words, day),
    languageName: (tag: string): string => languageName(language, tag),
    sorted: <T>(things: readonly T[], nameOf: (thing: T) => string): readonly T[] =>
      sortedBy(language, things, nameOf),
    answers: (flow: Flow, question: QuestionId, ids: readonly string[]): readonly string[] =>
      ids.map((id) => words(answerKey(flow, question, id))),
  };
}

type AllWords = ReturnType<typeof wordsIn>;

/** Made once for each language, since a summary asks hundreds of times. */
const made = new WeakMap<I18n, Map<string, AllWords>>();

function wordsOnce(i18n: I18n): AllWords {
  const known = made.get(i18n) ?? new Map<string, AllWords>();
  const words = known.get(i18n.language) ?? wordsIn(i18n, i18n.language);
  made.set(i18n, known.set(i18n.language, words));
  return words;
}

const subscriptions = new WeakMap<I18n, (changed: () => void) => () => void>();

function subscriptionTo(i18n: I18n): (changed: () => void) => () => void {
  const known = subscriptions.get(i18n);
  if (known) return known;
  const subscribe = (changed: () => void) => {
    i18n.on('languageChanged', changed);
    return () => i18n.off('languageChanged', changed);
  };
  subscriptions.set(i18n, subscribe);
  return subscribe;
}

/** Words, lists and dates in the language of the reader. */
export function useWords(): AllWords {
  const { i18n } = useContext(I18nContext);
  return useSyncExternalStore(
    subscriptionTo(i18n),
    () => wordsOnce(i18n),
    () => wordsOnce(i18n),
  );
}
