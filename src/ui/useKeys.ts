import { useEffect } from 'react';

/** What each key does, by its name as the browser tells it. */
export type Keys = Readonly<Record<string, () => void>>;

function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('textarea, select') || target.isContentEditable)
  );
}

/** Whether a key was pressed by itself, and is not part of what somebody writes. */
function isAlone(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing } = event;
  return !(ctrlKey || altKey || metaKey || isComposing) && (key.length > 1 || !isWriting(event));
}

/** Listens for these keys wherever the focus is; not for letters while somebody writes, and never while a dialog asks. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!act || !isAlone(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
