import { useCallback, useEffect, useState } from 'react';

/** How long a message stays, in ms. */
const STAYS = 5000;

const NOTHING = { text: '', times: 0, on: '' };

/**
 * The one message for screen readers, empty at rest, and the way to say something. What was said on one screen is gone on the next: it may
 * name an answer.
 */
export function useStatus(screen: string): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState(NOTHING);
  useEffect(() => {
    if (said.text === '') return undefined;
    const timer = setTimeout(() => setSaid(NOTHING), STAYS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback(
    (text: string) => setSaid((before) => ({ text, times: before.times + 1, on: screen })),
    [screen],
  );
  return [said.on === screen ? said.text : '', say];
}
