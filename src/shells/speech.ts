import type { Reading, Speech } from '../screens/Hands.ts';

/** How long a voice may wait before its sound, in ms, until that is told. @source fault F-69 */
const LATE = 1000;
/** And until it counts as dead. An old phone takes some seconds to wake a voice. @source fault F-70 */
const DEAD = 4000;

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
  onReading: (reading: Reading) => void,
): () => void {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  let isOver = false;
  const hush = () => timers.forEach(clearTimeout);
  const end = (how: 'over' | 'failed') => {
    if (isOver) return;
    isOver = true;
    hush();
    synth.cancel();
    onReading(how);
  };
  const say = (at: number) => {
    const sentence = sentences[at];
    if (isOver) return;
    if (sentence === undefined) {
      end('over');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('start', () => {
      hush();
      if (!isOver) onReading(at);
    });
    utterance.addEventListener('end', () => say(at + 1));
    utterance.addEventListener('error', () => end('failed'));
    hush();
    timers = [setTimeout(() => onReading('late'), LATE), setTimeout(() => end('failed'), DEAD)];
    synth.speak(utterance);
  };
  say(0);
  return () => end('over');
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
    speak: (sentences, language, onReading) => {
      stop?.();
      const voice = voiceFor(language);
      if (synth && voice) stop = read(synth, voice, sentences, onReading);
    },
    stop: () => stop?.(),
  };
}
