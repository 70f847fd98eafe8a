import { describe, expect, it } from 'vitest';
import { wordFiles } from '../../../src/cli/files.ts';
import { codesIn, copyOfProject } from '../../support/project.ts';

describe('words', () => {
  it('U-28, U-45, U-46: finds nothing in this project', () => {
    const called = copyOfProject().call('words');
    expect(called.said).toMatch(/^\d+ texts in en: 0 findings$/);
    expect(called.code).toBe(0);
  });

  it.each(wordFiles('en'))('looks at the words of %s as at all others', (name) => {
    const project = copyOfProject();
    project.replace(`locales/en/${name}.json`, '{', '{ "planted": "Help for an addict.",');
    expect(codesIn(project.call('words', '--json'))).toContain('words/ban');
  });

  it('finds banned words, missing texts, and options that are told unequally', () => {
    const project = copyOfProject();
    project.replace('locales/en/ui.json', '"back": "Back"', '"back": "Click here"');
    project.replace('locales/en/family.json', '"coping": {', '"copeing": {');
    project.replace(
      'locales/en/opioids.json',
      'As long as it helps you.',
      'As long as it helps you, '.repeat(12),
    );
    const called = project.call('words', '--json');
    expect(called.code).toBe(1);
    expect(new Set(codesIn(called))).toEqual(
      new Set([
        'words/ban',
        'words/missing',
        'words/left-over',
        'words/sentence-length',
        'details/length',
        'details/balance',
      ]),
    );
  });

  it('looks at the languages that are named', () => {
    const project = copyOfProject();
    project.write('locales/de/ui.json', '{}');
    expect(project.call('words', 'en').code).toBe(0);
    expect(new Set(codesIn(project.call('words', 'de', '--json')))).toEqual(
      new Set([
        'words/missing',
        'words/plural',
        'words/no-rules',
        'details/length',
        'numbers/complete',
      ]),
    );
    expect(codesIn(project.call('words', 'fr', '--json'))).toEqual(['words/no-language']);
  });
});
