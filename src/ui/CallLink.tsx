import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

const CLASSES = { line: 'tel', night: 'call night', large: 'call' } as const;

export type CallLook = keyof typeof CLASSES;

interface CallLinkProps {
  /** What a phone dials: digits, `+`, `*` and `#`. */
  readonly dial: string;
  /** The words, with the number as locally written. */
  readonly children: ReactNode;
  /** `night` is the one dark block of a red flag screen, `large` another number there. */
  readonly look?: CallLook;
}

/** A phone number that can be pressed. */
export function CallLink({ dial, children, look = 'line' }: CallLinkProps) {
  return (
    <a className={CLASSES[look]} href={`tel:${dial.replaceAll('#', '%23')}`}>
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  );
}
