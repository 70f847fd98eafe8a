import type { Line } from '../flow/ledger.ts';
import { PhoneNumber } from '../ui/PhoneNumber.tsx';
import { Marked } from './Marked.tsx';
import { useWords } from './useWords.ts';

const number = { num: (inner: string) => <PhoneNumber>{inner}</PhoneNumber> };

/** "Call 911", or "Call or text 988" where the same number takes both. */
export function CallWords({ line }: { readonly line: Line }) {
  const { words } = useWords();
  const both = line.text?.number === line.number && line.text?.word === undefined;
  const values = { number: line.number ?? '' };
  return <Marked text={words(both ? 'lines.callOrText' : 'lines.call', values)} marks={number} />;
}

/** "Text START to 88788."; nothing where a line takes no text, or takes it at the number that is called. */
export function TextWords({ line }: { readonly line: Line }) {
  const { words } = useWords();
  const { text } = line;
  if (!text) return null;
  if (text.word !== undefined) {
    const values = { number: text.number, word: text.word };
    return <Marked text={words('lines.textWord', values)} marks={number} />;
  }
  if (text.number === line.number) return null;
  return <Marked text={words('lines.text', { number: text.number })} marks={number} />;
}
