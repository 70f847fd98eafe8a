import type { ReactNode } from 'react';

/** The one heading of a screen. It can take the focus when the screen arrives, so that it is read first. */
export function Title({ children }: { readonly children: ReactNode }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
