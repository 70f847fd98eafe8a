import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import { unbalanced } from '../proof/balance.ts';
import { wrongNumbers } from '../proof/numbers.ts';
import type { Command, Flags, Terminal } from './command.ts';
import { openContent } from './content.ts';
import type { OpenContent } from './content.ts';
import { DATA_FILES, flowFile, wordsFolder } from './files.ts';
import type { Language } from './languages.ts';
import { openLanguages } from './languages.ts';
import type { FileReport } from './report.ts';
import { finish } from './report.ts';
import { lintReports, wordReports } from './wordReports.ts';

const inLanguage = (findings: readonly Finding[], tag: string): readonly Finding[] =>
  findings.map((each) => ({ ...each, message: `In "${tag}": ${each.message}` }));

/** Whether options are told at equal depth, and numbers rightly, in the words of each language. */
function fairness({ content, flows }: OpenContent, languages: readonly Language[]): FileReport[] {
  return languages.flatMap(({ tag, words }) => {
    const lookup = (key: string) => words.texts.get(key);
    const numbers = wrongNumbers(content.numbers, flows[0]?.ledger.facts ?? [], lookup);
    return [
      ...content.flows.map((flow) => ({
        file: flowFile(flow.id),
        counts: null,
        findings: inLanguage(unbalanced(flow, lookup), tag),
      })),
      { file: DATA_FILES.numbers, counts: null, findings: inLanguage(numbers, tag) },
    ];
  });
}

function wanted(all: readonly Language[], tags: readonly string[]): readonly Language[] {
  return tags.length === 0 ? all : all.filter(({ tag }) => tags.includes(tag));
}

function run(flags: Flags, tags: readonly string[], terminal: Terminal): number {
  const all = openLanguages(terminal.root);
  const strange = tags.filter((tag) => !all.some((language) => language.tag === tag));
  if (strange.length > 0) {
    const findings = strange.map((tag) =>
      errorAt(
        'words/no-language',
        tag,
        `There are no words in "${tag}".`,
        `There are: ${all.map(({ tag: own }) => own).join(', ')}.`,
      ),
    );
    return finish([{ file: wordsFolder(), counts: null, findings }], flags, terminal);
  }
  const opened = openContent(terminal);
  if (!opened.ok) return finish(opened.reports, flags, terminal);
  const languages = wanted(all, tags);
  const reports = [
    ...wordReports(opened.value.content, all).filter(({ file }) =>
      languages.some(({ tag }) => `${file}/`.startsWith(`${wordsFolder(tag)}/`)),
    ),
    ...lintReports(languages),
    ...fairness(opened.value, languages),
  ];
  const texts = languages.reduce((sum, { words }) => sum + words.texts.size, 0);
  const names = languages.map(({ tag }) => tag).join(', ');
  return finish(reports, flags, terminal, `${texts} texts in ${names}`);
}

/** `words`: keys, variables and plural classes, and every lint of words. */
export const wordsCommand: Command = {
  takes: '[language ...]',
  about:
    'Checks the words of these languages, or of all: missing and left over, variables, plural classes, lints, equal depth.',
  flags: ['json'],
  arguments: [0, Infinity],
  run,
};
