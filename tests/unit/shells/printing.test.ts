import { afterEach, describe, expect, it, vi } from 'vitest';
import { printPage } from '../../../src/shells/printing.ts';

afterEach(() => vi.unstubAllGlobals());

describe('printPage', () => {
  it('tells that printing began', async () => {
    vi.stubGlobal('print', () => dispatchEvent(new Event('beforeprint')));
    expect(await printPage(window)).toBe(true);
  });

  it('F-69, E-19: tells within a second that nothing began, or that it was refused', async () => {
    vi.stubGlobal('print', () => {});
    const began = performance.now();
    expect(await printPage(window)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
    vi.stubGlobal('print', () => {
      throw new Error('Not here');
    });
    expect(await printPage(window)).toBe(false);
  });
});
