import type { Speech } from '../screens/Hands.ts';

/** How long a voice may wait before its first sound, in ms, before it counts as dead. @source fault F-70 */
const PATIENCE = 4000;

const tagOf = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();

/** Whether a voice speaks on this device alone, and the very language: `en-US` speaks `en`, `pt-PT` does not speak `pt-BR`. */
const fits = ({ localService, lang }: SpeechSynthesisVoice, language: string): boolean =>
  localService &&
  (tagOf(lang) === tagOf(language) || tagOf(lang).startsWith(`${tagOf(language)}-`));

/** One reading: sentence after sentence, until the last or until it is stopped. */
function read(
  synth: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  sentences: readonly string[],
  onSentence: (at: number | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    synth.cancel();
    onSentence(null);
  };
  const say = (at: number) => {
    const sentence = sentences[at];
    if (isOver) return;
    if (sentence === undefined) {
      end();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('start', () => {
      clearTimeout(timer);
      if (!isOver) onSentence(at);
    });
    utterance.addEventListener('end', () => say(at + 1));
    utterance.addEventListener('error', end);
    clearTimeout(timer);
    timer = setTimeout(end, PATIENCE);
    synth.speak(utterance);
  };
  say(0);
  return end;
}

/** Reads aloud with voices that are on the device, and with none that would send the text away. @source rule P-19 */
export function createSpeech(self: Window & typeof globalThis): Speech {
  const synth: SpeechSynthesis | undefined = self.speechSynthesis;
  const root = self.document.documentElement;
  let stop: (() => void) | null = null;
  const voiceFor = (language: string) => synth?.getVoices().find((each) => fits(each, language));
  // Whatever covers the page marks its root: by hand, or while nobody can see it.
  new MutationObserver(() => {
    if (root.hasAttribute('data-curtain')) stop?.();
  }).observe(root, { attributeFilter: ['data-curtain'] });
  return {
    subscribe: (changed) => {
      synth?.addEventListener('voiceschanged', changed);
      return () => synth?.removeEventListener('voiceschanged', changed);
    },
    canSpeak: (language) => voiceFor(language) !== undefined,
    speak: (sentences, language, onSentence) => {
      stop?.();
      const voice = voiceFor(language);
      if (synth && voice) stop = read(synth, voice, sentences, onSentence);
    },
    stop: () => stop?.(),
  };
}
