import { useEffect } from 'react';

/** Keeps an attribute on the root of the page, where the colours and the text size are decided; null takes it away. */
export function useRootAttribute(name: string, value: string | null): void {
  useEffect(() => {
    const root = document.documentElement;
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
    return () => root.removeAttribute(name);
  }, [name, value]);
}
