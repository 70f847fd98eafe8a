import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  /** What Escape does: the answer that loses nothing. */
  readonly onSafe: () => void;
  readonly children: ReactNode;
}

/** A native dialog that is open as long as it is there. Its heading takes the focus, which returns to where it was. */
export function Dialog({ title, onSafe, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    // A browser without dialogs shows it where it stands.
    if (typeof dialog?.showModal === 'function') dialog.showModal();
    else dialog?.setAttribute('open', '');
    dialog?.querySelector('h2')?.focus();
    return () => {
      if (typeof dialog?.close === 'function') dialog.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onSafe();
      }}
    >
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
