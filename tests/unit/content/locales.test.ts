import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/content/error.ts';
import { bestLanguage, firstWords, languages, loadWords } from '../../../src/content/locales.ts';

describe('loadWords', () => {
  it('P-2: leaves out what only one door needs, unless it is asked for', async () => {
    expect(Object.keys(await loadWords('en'))).not.toContain('counselor');
    const both = [
      Object.keys(await loadWords('en')),
      Object.keys(await loadWords('en', ['counselor'])),
    ];
    expect(both[1]?.filter((file) => !both[0]?.includes(file))).toEqual(['counselor']);
  });

  it('knows no language that has no words', async () => {
    await expect(loadWords('tlh')).rejects.toThrow(ContentError);
  });
});

describe('firstWords', () => {
  it('are those of the questions, each of them as in the whole', async () => {
    const [first, all] = [await firstWords('en'), await loadWords('en')];
    expect(Object.keys(first['opioids'] ?? {})).toEqual(
      expect.arrayContaining(['title', 'parts', 'questions', 'redFlags']),
    );
    expect(Object.keys(first['opioids'] ?? {})).not.toContain('options');
    for (const [file, words] of Object.entries(first)) expect(all[file]).toMatchObject(words);
  });

  it('know no language that has no words', async () => {
    await expect(firstWords('tlh')).rejects.toThrow(ContentError);
  });
});

describe('bestLanguage', () => {
  it('takes the first wish that there are words for, else English', () => {
    expect(languages).toContain('en');
    expect(bestLanguage(['tlh', 'EN-us'])).toBe('en');
    expect(bestLanguage(['tlh'])).toBe('en');
  });

  it('looks for every wish among those that are offered', () => {
    expect(bestLanguage(['en', 'fr-CA'], ['es', 'fr'])).toBe('fr');
    expect(bestLanguage(['en'], ['es', 'fr'])).toBe('es');
    expect(bestLanguage(['de'], ['es', 'en'])).toBe('en');
  });
});
