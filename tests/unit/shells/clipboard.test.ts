import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/shells/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

const withClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });
const withCommand = (copied: boolean) => {
  const seen: string[] = [];
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: () => {
      seen.push(document.activeElement instanceof HTMLTextAreaElement ? 'field' : 'nothing');
      return copied;
    },
  });
  return seen;
};

describe('copyText', () => {
  it('P-21: writes plain text, and reads nothing', async () => {
    const written: string[] = [];
    withClipboard((text) => Promise.resolve(void written.push(text)));
    expect(await copyText(window, 'What I want to ask')).toBe(true);
    expect(written).toEqual(['What I want to ask']);
  });

  it('F-69, E-20: takes the older way where the newer is refused, hangs or is not there', async () => {
    for (const clipboard of [
      { writeText: () => Promise.reject(new Error('Refused')) },
      { writeText: () => new Promise<void>(() => {}) },
      undefined,
    ]) {
      vi.stubGlobal('navigator', { clipboard });
      const seen = withCommand(true);
      const began = performance.now();
      expect(await copyText(window, 'Some text')).toBe(true);
      expect(performance.now() - began).toBeLessThan(1000);
      expect(seen).toEqual(['field']);
      expect(document.querySelector('textarea')).toBeNull();
    }
  });

  it('F-69: tells when nothing works', async () => {
    withClipboard(() => Promise.reject(new Error('Refused')));
    withCommand(false);
    expect(await copyText(window, 'Some text')).toBe(false);
    Reflect.deleteProperty(document, 'execCommand');
    expect(await copyText(window, 'Some text')).toBe(false);
  });
});
