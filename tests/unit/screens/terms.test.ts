import { describe, expect, it } from 'vitest';
import { explainedBefore, firstTerm } from '../../../src/screens/terms.ts';

const detox = { id: 'detox', word: 'Detox' };
const unit = { id: 'unit', word: 'detox unit' };
const craving = { id: 'craving', word: 'Craving' };

describe('firstTerm', () => {
  it('is the first word that is explained, as it stands in the text', () => {
    expect(firstTerm('After detox, craving.', [craving, detox])).toMatchObject({
      id: 'detox',
      before: 'After ',
      word: 'detox',
      after: ', craving.',
    });
  });

  it('is the longer of two at the same place', () => {
    expect(firstTerm('In a detox unit.', [detox, unit])?.id).toBe('unit');
  });

  it('is a whole word, also beside letters with marks', () => {
    expect(firstTerm('detoxing, cravingé', [detox, craving])).toBeNull();
  });

  it('takes signs in a word as they are', () => {
    expect(firstTerm('a.b axb', [{ id: 'x', word: 'x.b' }])).toBeNull();
  });
});

describe('explainedBefore', () => {
  it('knows for each text what the texts before it explained', () => {
    const known = explainedBefore(['Detox.', 'Detox and craving.', 'Craving.'], [detox, craving]);
    expect(known.map((each) => [...each])).toEqual([[], ['detox'], ['detox', 'craving']]);
  });
});
