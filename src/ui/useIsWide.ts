import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/** Whether the element is at least this many rem wide; larger text makes fewer. Narrow until it is known. */
export function useIsWide<E extends HTMLElement>(
  rem: number,
): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [isWide, setIsWide] = useState(false);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setIsWide(target.getBoundingClientRect().width >= rem * root);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [rem]);
  return [element, isWide];
}
