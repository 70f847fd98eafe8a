import { useTranslation } from 'react-i18next';
import { languageName, listOf, monthOf } from '../content/format.ts';
import { answerKey } from '../content/keys.ts';
import type { QuestionId } from '../flow/answers.ts';
import type { Flow } from '../flow/schema.ts';

type Values = Readonly<Record<string, string | number>>;

/** React escapes what it shows; a second time would be one too many. */
const PLAIN = { interpolation: { escapeValue: false } } as const;

/** Words, lists and dates in the language of the reader. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const words = (key: string, values: Values = {}): string => t(key, { ...values, ...PLAIN });
  return {
    words,
    /** Whether there are words for this key; some may be left out. */
    has: (key: string): boolean => i18n.exists(key),
    list: (items: readonly string[]): string => listOf(language, items),
    month: (day: string): string => monthOf(language, day),
    languageName: (tag: string): string => languageName(language, tag),
    answers: (flow: Flow, question: QuestionId, ids: readonly string[]): readonly string[] =>
      ids.map((id) => words(answerKey(flow, question, id))),
  };
}
