import { describe, expect, it } from 'vitest';
import { openLanguage, openLanguages } from '../../../src/cli/languages.ts';
import { copyOfProject } from '../../support/project.ts';

describe('openLanguages', () => {
  it('has English first, with its rules', () => {
    const [english] = openLanguages();
    expect(english?.tag).toBe('en');
    expect(english?.reports).toEqual([]);
    expect(english?.lints.length).toBeGreaterThan(50);
    expect(english?.reading.terms).toContain('naloxone');
    expect(english?.words.texts.get('ui:frame.back')).toBe('Back');
  });

  it('finds languages by their folders; one without rules has none', () => {
    const project = copyOfProject();
    project.write('locales/ar/ui.json', '{"back": "رجوع"}');
    const [, arabic] = openLanguages(project.root);
    expect(arabic).toMatchObject({ tag: 'ar', lints: [], reports: [] });
    expect(arabic?.words.texts.get('ui:back')).toBe('رجوع');
  });
});

describe('openLanguage', () => {
  it('says which of its files is broken, and reads the others', () => {
    const project = copyOfProject();
    project.write('locales/en/ui.json', '{"back": ');
    project.write('locales/en/rules/lints.json', '[{"id": "x"}]');
    const english = openLanguage('en', project.root);
    expect(english.reports.map(({ file, findings }) => [file, findings[0]?.code])).toEqual([
      ['locales/en/ui.json', 'file/not-json'],
      ['locales/en/rules/lints.json', 'words/rules'],
    ]);
    expect(english.words.texts.get('static:trouble')).toBeDefined();
  });
});
