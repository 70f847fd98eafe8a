import type { ReactNode } from 'react';

interface LinkOutProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Says that it opens a new tab; only to those who hear it where the link is one of many. */
  readonly newTab: string;
  /** Whether it is one of many in a list that has said so already. */
  readonly inline?: boolean;
}

/** A link to another site, in a new tab; it tells that site nothing about where it was pressed. */
export function LinkOut({ href, children, newTab, inline = false }: LinkOutProps) {
  return (
    <a
      className={inline ? undefined : 'link'}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      <span>
        {children} <span className={inline ? 'vh' : undefined}>{newTab}</span>
      </span>
    </a>
  );
}
