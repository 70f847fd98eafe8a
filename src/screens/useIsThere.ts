import { useEffect, useRef } from 'react';

/** Tells whether the screen is still there: what takes a while must not come to an end after somebody has left. */
export function useIsThere(): () => boolean {
  const there = useRef(false);
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
    };
  }, []);
  return () => there.current;
}
