import { describe, expect, it } from 'vitest';
import { errorAt, list, warningAt, whereOf } from '../../../src/flow/finding.ts';

describe('whereOf', () => {
  it('writes a path as people read it', () => {
    expect(whereOf(['questions', 3, 'when', 'all', 1])).toBe('questions[3].when.all[1]');
    expect(whereOf([2, 'id'])).toBe('[2].id');
    expect(whereOf([])).toBe('');
  });

  it('quotes keys that are no simple names', () => {
    expect(whereOf(['lines', 'not-alone', 0])).toBe('lines["not-alone"][0]');
  });
});

describe('list', () => {
  it('joins ids into a sentence', () => {
    expect(list(['a'])).toBe('"a"');
    expect(list(['a', 'b', 'c'])).toBe('"a", "b" and "c"');
    expect(list([])).toBe('nothing');
  });
});

describe('errorAt and warningAt', () => {
  it('differ in severity alone', () => {
    const error = errorAt('flow/x', 'here', 'Wrong.', 'Mend it.');
    expect(error).toEqual({
      code: 'flow/x',
      severity: 'error',
      where: 'here',
      message: 'Wrong.',
      hint: 'Mend it.',
    });
    expect(warningAt('flow/x', 'here', 'Wrong.', 'Mend it.')).toEqual({
      ...error,
      severity: 'warning',
    });
  });
});
