import type { ReactNode } from 'react';

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Controls that belong together, under a name of their own: one of several on a screen. */
export function Group({ title, children }: GroupProps) {
  return (
    <fieldset className="several">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
