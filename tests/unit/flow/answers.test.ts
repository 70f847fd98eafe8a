import { describe, expect, it } from 'vitest';
import { fits, isUnknown, questionOf } from '../../../src/flow/answers.ts';
import { buildFlow, multiple, scale, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  questions: [single('in-pain'), multiple('also-uses'), scale('fewer-visits', { min: 1 })],
});
const pain = questionOf(flow, 'in-pain');
const uses = questionOf(flow, 'also-uses');
const visits = questionOf(flow, 'fewer-visits');

describe('isUnknown', () => {
  it('holds for no answer and for the two that tell nothing', () => {
    for (const answer of [
      undefined,
      'not-sure',
      'rather-not-say',
      ['not-sure'],
      ['rather-not-say'],
    ]) {
      expect(isUnknown(answer)).toBe(true);
    }
  });

  it('does not hold for an answer that tells something, zero and none included', () => {
    for (const answer of ['no', ['none'], ['alcohol', 'not-sure'], 0]) {
      expect(isUnknown(answer)).toBe(false);
    }
  });
});

describe('questionOf', () => {
  it('gives the question with the id', () => {
    expect(pain.id).toBe('in-pain');
  });

  it('throws for an id that no question has', () => {
    expect(() => questionOf(flow, 'nothing')).toThrow('nothing');
  });
});

describe('fits', () => {
  it('takes one of the answer options of a single question, and nothing else', () => {
    expect(fits(pain, 'yes')).toBe(true);
    for (const answer of ['maybe', '', ['yes'], 1]) expect(fits(pain, answer)).toBe(false);
  });

  it('takes some of the answer options of a multiple question, each once', () => {
    expect(fits(uses, ['alcohol'])).toBe(true);
    expect(fits(uses, ['sedatives', 'alcohol'])).toBe(true);
    for (const answer of [[], ['alcohol', 'alcohol'], ['tea'], 'alcohol', 1]) {
      expect(fits(uses, answer)).toBe(false);
    }
  });

  it('takes an exclusive answer only alone', () => {
    expect(fits(uses, ['none'])).toBe(true);
    expect(fits(uses, ['none', 'alcohol'])).toBe(false);
    expect(fits(uses, ['none', 'rather-not-say'])).toBe(false);
  });

  it('takes whole numbers within a scale', () => {
    expect([1, 2, 4].every((number) => fits(visits, number))).toBe(true);
    for (const answer of [0, 5, 1.5, Number.NaN, Infinity, '2', ['2']]) {
      expect(fits(visits, answer)).toBe(false);
    }
  });
});
