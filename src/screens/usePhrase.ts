import { useState } from 'react';
import { isLongEnough, makePhrase } from '../export/passphrase.ts';
import { useContent } from './Content.ts';

/** The passphrase of a file that is being made: five words by chance, or words of one's own. It is kept nowhere. */
export function usePhrase() {
  const { crypto } = useContent().hands;
  const [phrase, setPhrase] = useState('');
  const [isShown, setShown] = useState(false);
  return {
    phrase,
    setPhrase,
    isShown,
    isEnough: isLongEnough(phrase),
    toggle: () => setShown(!isShown),
    make: () => {
      if (crypto) setPhrase(makePhrase(crypto));
      setShown(true);
    },
  };
}

export type Phrase = ReturnType<typeof usePhrase>;
