import { describe, expect, it } from 'vitest';
import { LABEL_KEYS } from '../../../src/export/labels.ts';
import { text } from '../../support/words.ts';

describe('LABEL_KEYS', () => {
  it('are the words that the pages show on each label', () => {
    expect(Object.values(LABEL_KEYS).map(text)).toEqual([
      'Worth asking about',
      'Ask a clinician first',
      'Not usually available or needed',
      'You have this now',
      'Also exists',
    ]);
  });
});
