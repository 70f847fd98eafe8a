import { Trans } from 'react-i18next';
import type { Line } from '../flow/ledger.ts';
import { PhoneNumber } from '../ui/PhoneNumber.tsx';

const number = { num: <PhoneNumber /> };

/** "Call 911", or "Call or text 988" where the same number takes both. */
export function CallWords({ line }: { readonly line: Line }) {
  const both = line.text?.number === line.number && line.text?.word === undefined;
  const values = { number: line.number };
  return both ? (
    <Trans i18nKey="lines.callOrText" values={values} components={number} />
  ) : (
    <Trans i18nKey="lines.call" values={values} components={number} />
  );
}

/** "Text START to 88788."; nothing where a line takes no text, or takes it at the number that is called. */
export function TextWords({ line }: { readonly line: Line }) {
  const { text } = line;
  if (!text) return null;
  if (text.word !== undefined) {
    return <Trans i18nKey="lines.textWord" values={{ ...text }} components={number} />;
  }
  if (text.number === line.number) return null;
  return <Trans i18nKey="lines.text" values={{ number: text.number }} components={number} />;
}
