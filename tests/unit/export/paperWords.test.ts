import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../src/export/paperWords.ts';
import { paperWords } from '../../support/paperWords.ts';

describe('monthOf', () => {
  it('names month and year, wherever the reader is', async () => {
    const { words } = await paperWords();
    expect(monthOf(words, '2026-11-01')).toBe('November 2026');
    expect(monthOf(words, '2027-01-31')).toBe('January 2027');
  });

  it('F-18: needs no data of the browser, and keeps to the figures of the day', () => {
    const key = (name: string, values = {}) => [name, ...Object.values(values)].join(' ');
    expect(monthOf(key, '2026-02-03')).toBe('ui:lines.months.ofYear ui:lines.months.02 2026');
  });
});
