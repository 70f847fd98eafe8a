import type { Reader } from '../content/explain.ts';
import type { Outline } from '../content/outline.ts';
import { outline } from '../content/outline.ts';
import type { Condition } from '../flow/condition.ts';
import type { Flow } from '../flow/schema.ts';
import type { Lines } from './document.ts';

/** A text as Markdown shows it, letter for letter. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_<>|]/g, String.raw`\$&`).replace(/\s+/g, ' ');

/** A sentence with a capital, and a full stop if it ends without a mark. */
export const sentence = (text: string): string =>
  `${text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}${/[.:?!]$/.test(text) ? '' : '.'}`;

/** Ids of facts as links to where they are told. */
export const factLinks = (facts: readonly string[] | undefined): string =>
  (facts ?? []).map((id) => `[${id}]`).join(' ');

/** Lines under a bullet. */
export const under = (lines: Lines): Lines => lines.map((line) => `  ${line}`);

function bullets({ text, parts }: Outline): Lines {
  return [`- ${plain(text)}`, ...under(parts.flatMap(bullets))];
}

/** When something appears: one line, or a list below it. */
export function whenLines(
  label: string,
  when: Condition | undefined,
  flow: Flow,
  reader: Reader,
): Lines {
  if (when === undefined) return [`- ${label}: always`];
  const { text, parts } = outline(when, flow, reader);
  return [`- ${label}: ${plain(text)}`, ...under(parts.flatMap(bullets))];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Lines {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

interface Variants {
  readonly variants?:
    readonly { readonly id: string; readonly when?: Condition | undefined }[] | undefined;
}

/** A text, or its variants with their conditions: the first whose condition holds is shown. */
export function variantLines(
  { variants }: Variants,
  textOf: (variant: string | null) => string,
  flow: Flow,
  reader: Reader,
): Lines {
  if (!variants) return [plain(textOf(null))];
  return variants.flatMap(({ id, when }) => {
    const told = `“${plain(textOf(id))}”`;
    if (when === undefined) return [`- otherwise: ${told}`];
    const { text, parts } = outline(when, flow, reader);
    const first =
      parts.length === 0 ? `- if ${plain(text)}: ${told}` : `- ${told}, if ${plain(text)}`;
    return [first, ...under(parts.flatMap(bullets))];
  });
}
