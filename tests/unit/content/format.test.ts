import { describe, expect, it } from 'vitest';
import { languageName, listOf } from '../../../src/content/format.ts';

describe('F-18: a language that this browser has no data for', () => {
  it('is written plainly, and breaks nothing', () => {
    for (const language of ['tlh', 'qaa-Xxxx', 'xx']) {
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
