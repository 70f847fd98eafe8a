import { describe, expect, it } from 'vitest';
import { DRAWINGS } from '../../../src/ui/drawings.ts';

describe('DRAWINGS', () => {
  it.each(Object.entries(DRAWINGS))('%s is small, and stays on its grid', (_name, drawing) => {
    expect(`${drawing.lamp}${drawing.line}`.length).toBeLessThan(2048);
    const from = /^M(-?[\d.]+) (-?[\d.]+)/.exec(drawing.line.replace(/^M(\S+?)([ ,])/, 'M$1 '));
    for (const at of from?.slice(1) ?? [NaN]) {
      expect(Number(at)).toBeGreaterThanOrEqual(0);
      expect(Number(at)).toBeLessThanOrEqual(48);
    }
  });
});
