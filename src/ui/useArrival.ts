import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Brings somebody to a new screen: to its top, with the focus on its heading, or on the row that was left. Says nothing else.
 * The first screen takes no focus.
 */
export function useArrival(screen: string, main: RefObject<HTMLElement | null>): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    const row = main.current?.querySelector<HTMLElement>('[data-arrive]');
    if (row) {
      row.focus();
      return;
    }
    document.documentElement.scrollTop = 0;
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [screen, main]);
}
