import type { Translate } from '../content/explain.ts';
import type { Texts } from '../proof/texts.ts';

/** Looks texts up as the pages do: with plural classes and variables. A text that is missing shows its key. */
export function translator(texts: Texts, language: string): Translate {
  const rules = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? texts.get(`${key}_${rules.select(count)}`) : undefined;
    const text = form ?? texts.get(key) ?? key;
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  };
}
