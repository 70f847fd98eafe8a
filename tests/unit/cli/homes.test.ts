import { describe, expect, it } from 'vitest';
import { homes } from '../../../src/cli/homes.ts';
import { openLanguages } from '../../../src/cli/languages.ts';

const { lints, titles } = homes(openLanguages());

describe('homes', () => {
  it('knows the lints of words, and the checks of flows, of details and of numbers', () => {
    for (const name of [
      'words/ban',
      'words/heading-length',
      'flow/recalled',
      'details/balance',
      'numbers/complete',
    ]) {
      expect(lints.has(name)).toBe(true);
    }
    expect(lints.has('words/poetry')).toBe(false);
  });

  it('knows the titles of tests', () => {
    expect(titles).toContain('knows the titles of tests');
    expect(titles).toContain('homes');
  });
});
