import { useCallback, useEffect, useState } from 'react';

/** How long a message stays, in ms. */
const STAYS = 5000;

/** The one message for screen readers, empty at rest, and the way to say something. */
export function useStatus(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', times: 0 });
  useEffect(() => {
    if (said.text === '') return undefined;
    const timer = setTimeout(() => setSaid({ text: '', times: 0 }), STAYS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((text: string) => {
    setSaid((before) => ({ text, times: before.times + 1 }));
  }, []);
  return [said.text, say];
}
