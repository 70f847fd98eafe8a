import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/screens/Hands.ts';
import { createSpeech } from '../../../src/shells/speech.ts';
import { stubVoices } from '../../support/voices.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('data-curtain');
});

const LOCAL = { lang: 'en-US', localService: true };
const REMOTE = { lang: 'en-US', localService: false };

describe('canSpeak', () => {
  it.each([
    ['no voice', [], false],
    ['a voice of this device', [LOCAL], true],
    ['a remote voice alone', [REMOTE], false],
    ['both', [REMOTE, LOCAL], true],
    ['a voice of another language', [{ lang: 'es-ES', localService: true }], false],
    ['a voice named with an underscore', [{ lang: 'en_GB', localService: true }], true],
  ])('P-19, U-40, F-70: with %s', (_what, voices, can) => {
    stubVoices(voices);
    expect(createSpeech(window).canSpeak('en')).toBe(can);
  });

  it('U-40: a region that is asked for must be the same', () => {
    stubVoices([{ lang: 'pt-PT', localService: true }]);
    expect(createSpeech(window).canSpeak('pt-BR')).toBe(false);
    expect(createSpeech(window).canSpeak('pt')).toBe(true);
  });

  it('F-70: changes when voices come late', () => {
    const voices = stubVoices([]);
    const speech = createSpeech(window);
    const changed = vi.fn<() => void>();
    const unsubscribe = speech.subscribe(changed);
    voices.become([LOCAL]);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(speech.canSpeak('en')).toBe(true);
    unsubscribe();
    voices.become([]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('F-16, F-70: is false where a browser cannot speak at all', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const speech = createSpeech(window);
    expect(speech.canSpeak('en')).toBe(false);
    speech.speak(['One.'], 'en', () => {});
    speech.stop();
    speech.subscribe(() => {})();
  });
});

describe('speak', () => {
  it('P-19, U-40: reads one sentence after the other, with the local voice and its language', () => {
    const voices = stubVoices([REMOTE, LOCAL]);
    const at: Reading[] = [];
    createSpeech(window).speak(['One.', 'Two.'], 'en', (each) => at.push(each));
    for (const type of ['start', 'end', 'start', 'end'] as const) voices.tell(type);
    expect(voices.spoken.map(({ text, lang, local }) => [text, lang, local])).toEqual([
      ['One.', 'en-US', true],
      ['Two.', 'en-US', true],
    ]);
    expect(at).toEqual([0, 1, 'over']);
  });

  it('P-19, U-40: stops when told, when the page is covered, and when another reading begins', async () => {
    const voices = stubVoices([LOCAL]);
    const speech = createSpeech(window);
    const ends = vi.fn<(now: Reading) => void>();
    speech.speak(['One.', 'Two.'], 'en', ends);
    speech.stop();
    expect(ends).toHaveBeenLastCalledWith('over');
    voices.tell('end');
    expect(voices.spoken).toHaveLength(1);
    speech.speak(['Three.'], 'en', ends);
    speech.speak(['Four.'], 'en', ends);
    expect(ends).toHaveBeenCalledTimes(2);
    document.documentElement.setAttribute('data-curtain', '');
    await vi.waitFor(() => expect(ends).toHaveBeenCalledTimes(3));
    expect(voices.cancelled()).toBe(3);
  });

  it('F-70: stops when a voice dies, with an error or in silence', () => {
    vi.useFakeTimers();
    const voices = stubVoices([LOCAL]);
    const speech = createSpeech(window);
    const ends = vi.fn<(now: Reading) => void>();
    speech.speak(['One.', 'Two.'], 'en', ends);
    voices.tell('error');
    expect(ends).toHaveBeenLastCalledWith('failed');
    expect(ends).toHaveBeenCalledTimes(1);
    speech.speak(['One.'], 'en', ends);
    vi.advanceTimersByTime(4000);
    expect(ends).toHaveBeenLastCalledWith('failed');
    expect(voices.cancelled()).toBe(2);
  });

  it('F-69: tells within a second that no sound has come, and goes on waiting', () => {
    vi.useFakeTimers();
    const voices = stubVoices([LOCAL]);
    const now: Reading[] = [];
    createSpeech(window).speak(['One.', 'Two.'], 'en', (each) => now.push(each));
    vi.advanceTimersByTime(1000);
    expect(now).toEqual(['late']);
    voices.tell('start');
    vi.advanceTimersByTime(10_000);
    expect(now).toEqual(['late', 0]);
  });
});
