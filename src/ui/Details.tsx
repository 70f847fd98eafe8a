import type { ReactNode } from 'react';

interface DetailsProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A text that is closed until somebody opens it; never one that is needed. */
export function Details({ title, children, className }: DetailsProps) {
  return (
    <details className={className}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
