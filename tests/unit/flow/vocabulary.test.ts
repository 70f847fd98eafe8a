import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/flow/summarise.ts';
import { LABELS, TONES } from '../../../src/flow/vocabulary.ts';

describe('LABELS', () => {
  it('has the tones that give a label, in their order, and the two that are none', () => {
    const given = TONES.map((tone) => labelOf([{ tone, takenNow: false }]));
    expect([...new Set([...given, labelOf([{ tone: 'caution', takenNow: true }])])].sort()).toEqual(
      [...LABELS].sort(),
    );
  });
});
