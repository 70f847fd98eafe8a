import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../ui/Button.tsx';
import { markSpoken, sentencesIn } from '../ui/sentences.ts';
import { useContent } from './Content.ts';
import type { Reading } from './Hands.ts';
import { useWords } from './useWords.ts';

interface ListenProps {
  /** What is read, in words, where the button is one of many. */
  readonly name?: string;
  readonly say: (text: string) => void;
}

/** Reads the block aloud in which it stands; not there without a voice of this device in this language. @source ux 5; rule P-19 */
export function Listen({ name, say }: ListenProps) {
  const { words, language } = useWords();
  const { speech } = useContent().hands;
  const place = useRef<HTMLSpanElement>(null);
  const [reading, setReading] = useState<Reading>('over');
  const isReading = reading !== 'over' && reading !== 'failed';
  const canSpeak = useSyncExternalStore(
    speech.subscribe,
    () => speech.canSpeak(language),
    () => false,
  );
  useEffect(() => {
    if (!isReading) return undefined;
    return () => {
      speech.stop();
      markSpoken(null);
    };
  }, [isReading, speech]);
  if (!canSpeak) return null;
  const press = () => {
    const block = place.current?.closest('article, section, main');
    if (isReading) {
      speech.stop();
      say(words('out:listen.stopped'));
    } else if (block) {
      const sentences = sentencesIn(block, language);
      say(words('out:listen.started'));
      setReading(0);
      const texts = sentences.map(({ text }) => text);
      speech.speak(texts, language, (now) => {
        setReading(now);
        if (now === 'late' || now === 'failed') say(words(`out:listen.${now}`));
        markSpoken(typeof now === 'number' ? (sentences[now]?.place ?? null) : null);
      });
    }
  };
  return (
    <span ref={place} className="listen">
      <Button look="link" onPress={press}>
        {words(isReading ? 'out:listen.stop' : 'out:listen.start')}
        {name === undefined ? null : <span className="vh">{`: ${name}`}</span>}
      </Button>
      {reading === 'late' || reading === 'failed' ? (
        <span className="small"> {words(`out:listen.${reading}`)}</span>
      ) : null}
    </span>
  );
}
