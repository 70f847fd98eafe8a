import { describe, expect, it } from 'vitest';
import { languageName, listOf, monthOf } from '../../../src/content/format.ts';

describe('monthOf', () => {
  it('names month and year, wherever the reader is', () => {
    expect(monthOf('en', '2026-11-01')).toBe('November 2026');
    expect(monthOf('fr', '2026-11-30')).toBe('novembre 2026');
  });

  it('keeps to Latin figures', () => {
    expect(monthOf('ar-EG', '2026-11-21')).toContain('2026');
  });
});

describe('F-18: a language that this browser has no data for', () => {
  it('is written plainly, and breaks nothing', () => {
    for (const language of ['tlh', 'qaa-Xxxx', 'xx']) {
      expect(monthOf(language, '2026-11-21')).toMatch(/2026/);
      expect(listOf(language, ['a', 'b'])).toMatch(/a.*b/);
      expect(languageName(language, 'qaa')).not.toBe('');
    }
  });
});

describe('listOf', () => {
  it('joins as the language does', () => {
    expect(listOf('en', ['a', 'b'])).toBe('a and b');
    expect(listOf('es', ['a', 'b'])).toBe('a y b');
    expect(listOf('en', [])).toBe('');
  });
});

describe('languageName', () => {
  it('names a language in another', () => {
    expect(languageName('en', 'lb')).toBe('Luxembourgish');
    expect(languageName('fr', 'en')).toBe('anglais');
  });
});
