import { describe, expect, it } from 'vitest';
import { openContent } from '../../../src/cli/content.ts';
import { openLanguages } from '../../../src/cli/languages.ts';
import { byFile, lintReports, withoutExempt, wordReports } from '../../../src/cli/wordReports.ts';
import { errorAt } from '../../../src/flow/finding.ts';
import { copyOfProject } from '../../support/project.ts';

const finding = (code: string, where: string) => errorAt(code, where, 'm', 'h');

describe('byFile', () => {
  it('puts findings about keys to the file that holds them', () => {
    expect(
      byFile([finding('a/b', 'ui:frame.back'), finding('a/b', 'everything')], 'en'),
    ).toMatchObject([
      { file: 'locales/en/ui.json', findings: [{ where: 'frame.back' }] },
      { file: 'locales/en', findings: [{ where: 'everything' }] },
    ]);
  });
});

describe('withoutExempt', () => {
  const [english] = openLanguages();
  if (!english) throw new Error('There is no English');
  const reading = { terms: [], exempt: [{ key: 'ui:a', from: 'words/x', reason: 'r' }] };

  it('leaves out what is meant so, by code and key', () => {
    const found = [
      finding('words/x', 'ui:a'),
      finding('words/x', 'ui:b'),
      finding('words/y', 'ui:a'),
    ];
    const left = withoutExempt(found, { ...english, reading }, /^words\//);
    expect(left.map(({ code, where }) => [code, where])).toEqual([
      ['words/x', 'ui:b'],
      ['words/y', 'ui:a'],
    ]);
  });

  it('warns of exceptions that are not needed any more', () => {
    expect(withoutExempt([], { ...english, reading }, /^words\//)).toMatchObject([
      { code: 'words/idle', severity: 'warning', where: 'ui:a' },
    ]);
    expect(withoutExempt([], { ...english, reading }, /^readability\//)).toEqual([]);
  });
});

describe('wordReports and lintReports', () => {
  it('find what is wrong in each language by itself', () => {
    const project = copyOfProject();
    project.write('locales/de/ui.json', '{"frame": {"back": "Zurück", "Back": "Zurück"}}');
    const opened = openContent(project);
    if (!opened.ok) throw new Error('The content is not right');
    const languages = openLanguages(project.root);
    const codes = (file: string) =>
      new Set(
        [...wordReports(opened.value.content, languages), ...lintReports(languages)]
          .filter((report) => report.file === file)
          .flatMap(({ findings }) => findings.map(({ code }) => code)),
      );
    expect(codes('locales/de/ui.json')).toEqual(
      new Set(['words/missing', 'words/plural', 'words/left-over']),
    );
    expect(codes('locales/de/opioids.json')).toEqual(new Set(['words/missing', 'words/plural']));
    expect(codes('locales/de/glossary.json')).toEqual(new Set(['words/missing']));
    expect(codes('locales/de')).toEqual(new Set(['words/no-rules']));
  });
});
