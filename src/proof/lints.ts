import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import type { Texts } from './texts.ts';
import { fileOf, sentencesOf, wordsOf } from './texts.ts';

/** A rule about words in one language, as data. Patterns are regular expressions that ignore case. */
export interface WordRule {
  readonly id: string;
  /** The lint that it belongs to, such as `words/ban`; claims name it. */
  readonly lint: string;
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
  /** Keys that it looks at; all without. */
  readonly in?: string | undefined;
  /** Only texts that hold this somewhere are looked at. */
  readonly near?: string | undefined;
  /** No sentence may match this ... */
  readonly never?: string | undefined;
  /** ... but one that matches any of these. */
  readonly unless?: readonly string[] | undefined;
  /** Every text that is looked at must match this. */
  readonly always?: string | undefined;
}

/** Names of lints that are no data: they measure. */
export const MEASURED = ['words/sentence-length', 'words/heading-length'] as const;

/** @source ux 6 */
const MOST_IN_SENTENCE = 20;
const MOST_ON_AVERAGE = 15;
const MOST_IN_HEADING = 12;

const HEADING = /(^|\.)(title|act|actWithNumber)$|Title$/;

interface Compiled {
  readonly rule: WordRule;
  readonly keys: RegExp | null;
  readonly near: RegExp | null;
  readonly never: RegExp | null;
  readonly unless: readonly RegExp[];
  readonly always: RegExp | null;
}

const compilePattern = (source: string | undefined): RegExp | null =>
  source === undefined ? null : new RegExp(source, 'iu');

const compile = (rule: WordRule): Compiled => ({
  rule,
  keys: compilePattern(rule.in),
  near: compilePattern(rule.near),
  never: compilePattern(rule.never),
  unless: (rule.unless ?? []).map((source) => new RegExp(source, 'iu')),
  always: compilePattern(rule.always),
});

const looksAt = ({ keys, near }: Compiled, key: string, text: string): boolean =>
  (keys?.test(key) ?? true) && (near?.test(text) ?? true);

function offending({ never, unless }: Compiled, sentences: readonly string[]): readonly string[] {
  return sentences.filter(
    (sentence) => never?.test(sentence) && !unless.some((each) => each.test(sentence)),
  );
}

function breaks(made: Compiled, key: string, text: string, sentences: readonly string[]) {
  if (!looksAt(made, key, text)) return [];
  const { rule, always } = made;
  const bad = offending(made, sentences).map((sentence) =>
    errorAt(rule.lint, key, `"${sentence}" (${rule.id}: ${rule.why})`, rule.instead),
  );
  if (always?.test(text) ?? true) return bad;
  const message = `It does not say what it must say here (${rule.id}: ${rule.why})`;
  return [...bad, errorAt(rule.lint, key, message, rule.instead)];
}

function tooLong(key: string, sentences: readonly string[], language: string): readonly Finding[] {
  const isHeading = HEADING.test(key);
  const most = isHeading ? MOST_IN_HEADING : MOST_IN_SENTENCE;
  const lint = isHeading ? 'words/heading-length' : 'words/sentence-length';
  // A heading is read as one, though it may hold two sentences.
  const units = isHeading ? [sentences.join(' ')] : sentences;
  return units.flatMap((unit) => {
    const count = wordsOf(unit, language).length;
    if (count <= most) return [];
    return [errorAt(lint, key, `"${unit}" has ${count} words; ${most} are allowed.`, 'Split it.')];
  });
}

function onAverage(texts: Texts, language: string): readonly Finding[] {
  const lengths = new Map<string, number[]>();
  for (const [key, text] of texts) {
    const own = sentencesOf(text, language).map((each) => wordsOf(each, language).length);
    lengths.set(fileOf(key), [...(lengths.get(fileOf(key)) ?? []), ...own]);
  }
  return [...lengths].flatMap(([file, own]) => {
    const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
    if (!(mean > MOST_ON_AVERAGE)) return [];
    const message = `Its sentences have ${mean.toFixed(1)} words on average; ${MOST_ON_AVERAGE} are allowed.`;
    return [errorAt('words/sentence-length', `${file}:`, message, 'Say things in more sentences.')];
  });
}

/** Rules that look at keys which no text has any more: a rule that is about nothing holds nothing. */
function idle(made: readonly Compiled[], texts: Texts): readonly Finding[] {
  return made
    .filter(({ always }) => always !== null)
    .filter((each) => ![...texts].some(([key, text]) => looksAt(each, key, text)))
    .map(({ rule }) =>
      errorAt('words/idle', rule.id, `No text is there for "${rule.in ?? ''}".`, 'Mend its keys.'),
    );
}

/** Where the texts of one language break its rules, or are too long; each finding has the code of its lint. */
export function lint(
  texts: Texts,
  language: string,
  rules: readonly WordRule[],
): readonly Finding[] {
  const made = rules.map(compile);
  const found = [...texts].flatMap(([key, text]) => {
    const sentences = sentencesOf(text, language);
    return [
      ...made.flatMap((each) => breaks(each, key, text, sentences)),
      ...tooLong(key, sentences, language),
    ];
  });
  return [...found, ...onAverage(texts, language), ...idle(made, texts)];
}
