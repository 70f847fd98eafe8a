import type { ReactNode } from 'react';

interface JumpLinkProps {
  /** The id of what it leads to; an opaque one, since it can be copied. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether the first control inside it gets the focus, rather than the thing itself. */
  readonly toControl?: boolean;
}

/** A link to another place on the same screen. It moves the focus and leaves the address as it is. */
export function JumpLink({ to, children, className, toControl = false }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        const place = document.getElementById(to);
        const target = toControl ? place?.querySelector('input') : place;
        target?.focus();
      }}
    >
      {children}
    </a>
  );
}
