import { useSyncExternalStore } from 'react';

let isPrinting = false;

function watch(changed: () => void): () => void {
  const set = (value: boolean) => () => {
    isPrinting = value;
    changed();
  };
  const before = set(true);
  const after = set(false);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Whether the page is being put on paper, which can hold what a screen folds away. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    watch,
    () => isPrinting,
    () => false,
  );
}
