import type { ReactNode } from 'react';

interface JumpLinkProps {
  /** The id of what it leads to; an opaque one, since it can be copied. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** What in it gets the focus, rather than the thing itself: its heading, or its first control. */
  readonly inside?: 'h1' | 'input';
}

/** A link to another place on the same screen. It moves the focus and leaves the address as it is. */
export function JumpLink({ to, children, className, inside }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        const place = document.getElementById(to);
        const target = inside === undefined ? place : place?.querySelector(inside);
        target?.focus();
      }}
    >
      {children}
    </a>
  );
}
