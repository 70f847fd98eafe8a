import { join } from 'node:path';
import type { WordRule } from '../proof/lints.ts';
import type { ReadTexts } from '../proof/texts.ts';
import { textsOf } from '../proof/texts.ts';
import { openJson } from './desk.ts';
import {
  ROOT,
  languages as languageTags,
  readJson,
  readText,
  rulesFile,
  wordFiles,
  wordsFile,
} from './files.ts';
import type { FileReport } from './report.ts';
import type { ReadingRules } from './wordRules.ts';
import { lintsSchema, readingSchema } from './wordRules.ts';

/** The words of a language, and what is asked of them. */
export interface Language {
  readonly tag: string;
  readonly words: ReadTexts;
  readonly lints: readonly WordRule[];
  readonly reading: ReadingRules;
  /** What is wrong with its files themselves. */
  readonly reports: readonly FileReport[];
}

const NO_READING: ReadingRules = { terms: [], exempt: [] };

function rulesOf(tag: string, root: string) {
  const has = (name: 'lints' | 'reading') => readText(rulesFile(tag, name), root) !== null;
  const lints = has('lints')
    ? openJson(rulesFile(tag, 'lints'), lintsSchema, 'words/rules', root)
    : null;
  const reading = has('reading')
    ? openJson(rulesFile(tag, 'reading'), readingSchema, 'words/rules', root)
    : null;
  return {
    lints: lints?.ok ? lints.value : [],
    reading: reading?.ok ? reading.value : NO_READING,
    reports: [lints, reading].flatMap((each) => (each?.ok === false ? each.reports : [])),
  };
}

/** The words of this language, read from all its files. */
export function openLanguage(tag: string, root = ROOT): Language {
  const read = wordFiles(tag, root).map((name) => ({
    name,
    json: readJson(join(root, wordsFile(tag, name))),
  }));
  const broken = read.flatMap(({ name, json }) =>
    json.ok ? [] : [{ file: wordsFile(tag, name), counts: null, findings: json.findings }],
  );
  const files = read.flatMap(({ name, json }) => (json.ok ? [[name, json.value] as const] : []));
  const { lints, reading, reports } = rulesOf(tag, root);
  return {
    tag,
    words: textsOf(Object.fromEntries(files)),
    lints,
    reading,
    reports: [...broken, ...reports],
  };
}

/** All languages that there are words in, English first. */
export function openLanguages(root = ROOT): readonly Language[] {
  const tags = languageTags(root).toSorted((a, b) => Number(b === 'en') - Number(a === 'en'));
  return tags.map((tag) => openLanguage(tag, root));
}
