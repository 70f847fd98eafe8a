import {
  NUMBER_WORDS,
  keysAllowed,
  keysNeeded,
  lineDetailKey,
  lineKindKey,
  numberKey,
  placeNameKey,
  termKey,
} from '../content/keys.ts';
import type { Finding } from '../flow/finding.ts';
import { warningAt } from '../flow/finding.ts';
import type { NumberRecord, Places, Term } from '../flow/ledger.ts';
import type { Flow } from '../flow/schema.ts';
import { lint } from '../proof/lints.ts';
import type { Texts } from '../proof/texts.ts';
import { fileOf } from '../proof/texts.ts';
import type { Wanted } from '../proof/words.ts';
import { checkWords, wantedLike } from '../proof/words.ts';
import { wordsFile, wordsFolder } from './files.ts';
import type { Language } from './languages.ts';
import type { FileReport } from './report.ts';
import { LINE_KINDS } from '../flow/vocabulary.ts';

/** The content that words are about. */
export interface Content {
  readonly flows: readonly Flow[];
  readonly places: Places;
  readonly terms: readonly Term[];
  readonly numbers: readonly NumberRecord[];
}

/** Files of words about data; those about flows are named like them. */
const OF_DATA = ['places', 'glossary', 'numbers'];

/** Files of words that belong to the program, not to data or a flow: other languages need what English has. */
function ownFiles(english: Texts): readonly string[] {
  const keys = [...english.keys()];
  const files = new Set(keys.map(fileOf));
  const isOfFlow = (file: string) => keys.some((key) => key.startsWith(`${file}:questions.`));
  return [...files].filter((file) => !OF_DATA.includes(file) && !isOfFlow(file));
}

function keysOfData({ places, terms, numbers }: Content): readonly string[] {
  return [
    ...places.places.map(({ id }) => placeNameKey(id)),
    ...LINE_KINDS.map(lineKindKey),
    ...places.lines.filter(({ detail }) => detail).map(({ id }) => lineDetailKey(id)),
    ...terms.flatMap(({ id }) => [termKey(id, 'term'), termKey(id, 'text')]),
    ...numbers.flatMap(({ id, arms }) => [
      ...NUMBER_WORDS.map((what) => numberKey(id, what)),
      ...arms.map((arm) => numberKey(id, `arms.${arm.id}`)),
    ]),
  ];
}

function wantedOf(content: Content, english: Texts): Wanted {
  return {
    needed: [
      ...content.flows.flatMap(keysNeeded),
      ...keysOfData(content),
      ...wantedLike(english, ownFiles(english)).needed,
    ],
    allowed: content.flows.flatMap(keysAllowed),
  };
}

/** Findings about keys as reports about the files that hold them. */
export function byFile(findings: readonly Finding[], language: string): readonly FileReport[] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = fileOf(finding.where);
    const file = own === '' ? wordsFolder(language) : wordsFile(language, own);
    const where = own === '' ? finding.where : finding.where.slice(own.length + 1);
    files.set(file, [...(files.get(file) ?? []), { ...finding, where }]);
  }
  return [...files].map(([file, found]) => ({ file, counts: null, findings: found }));
}

/** What is missing, left over, empty or unlike English in the words of each language. */
export function wordReports(
  content: Content,
  languages: readonly Language[],
): readonly FileReport[] {
  const english = languages.find(({ tag }) => tag === 'en')?.words.texts ?? new Map();
  const wanted = wantedOf(content, english);
  return languages.flatMap(({ tag, words, reports }) => [
    ...reports,
    ...byFile(checkWords(tag, words, english, wanted), tag),
  ]);
}

const unruled = (tag: string): Finding =>
  warningAt(
    'words/no-rules',
    'rules/lints.json',
    `There are no rules about words in "${tag}".`,
    'Have somebody who speaks it write them, as in English.',
  );

/** Findings but for those that a language says are meant so; what it says about findings that are not there is one itself. */
export function withoutExempt(
  findings: readonly Finding[],
  { reading }: Language,
  lints: RegExp,
): readonly Finding[] {
  const own = reading.exempt.filter(({ from }) => lints.test(from));
  const isExempt = ({ code, where }: Finding) =>
    own.some(({ key, from }) => key === where && from === code);
  const idle = own.filter(
    ({ key, from }) => !findings.some(({ code, where }) => key === where && from === code),
  );
  return [
    ...findings.filter((finding) => !isExempt(finding)),
    ...idle.map(({ key, from }) =>
      warningAt('words/idle', key, `It keeps "${from}" now.`, 'Take it out of "exempt".'),
    ),
  ];
}

/** Where the words of each language break its rules, or are too long. */
export function lintReports(languages: readonly Language[]): readonly FileReport[] {
  return languages.flatMap((language) => {
    const { tag, words, lints } = language;
    const found = withoutExempt(lint(words.texts, tag, lints), language, /^words\//);
    return byFile([...(lints.length === 0 ? [unruled(tag)] : []), ...found], tag);
  });
}
