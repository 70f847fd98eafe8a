import type { ReactNode } from 'react';
import { useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** The id of the heading, where something jumps to it. */
  readonly headingId?: string;
}

/** A section that a thin ink line opens; its heading hangs in the margin where there is room. */
export function Section({ title, children, className = '', headingId }: SectionProps) {
  const own = useId();
  const id = headingId ?? own;
  return (
    <section className={`hang group ${className}`.trim()} aria-labelledby={id}>
      <h2 id={id} className="side" tabIndex={headingId === undefined ? undefined : -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
