import { vi } from 'vitest';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What a browser speaks with, as far as reading aloud needs it; nothing is heard. */
export function stubVoices(first: readonly Voice[]) {
  let voices = first;
  const listeners = new Set<() => void>();
  const spoken: { text: string; lang: string; local: boolean; events: EventTarget }[] = [];
  let cancelled = 0;
  class Utterance extends EventTarget {
    readonly text: string;
    lang = '';
    voice: Voice | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    cancel: () => {
      cancelled += 1;
    },
    speak: (utterance: Utterance) => {
      const { text, lang, voice } = utterance;
      spoken.push({ text, lang, local: voice?.localService ?? false, events: utterance });
    },
  });
  return {
    spoken,
    cancelled: () => cancelled,
    /** Voices come, or go. */
    become: (now: readonly Voice[]) => {
      voices = now;
      for (const listener of listeners) listener();
    },
    /** The last sentence begins, ends or fails. */
    tell: (type: 'start' | 'end' | 'error') => spoken.at(-1)?.events.dispatchEvent(new Event(type)),
  };
}
