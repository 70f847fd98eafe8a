import type { ReactNode } from 'react';

/** A phone number, which runs from left to right in every language. */
export function PhoneNumber({ children }: { readonly children?: ReactNode }) {
  return (
    <bdi dir="ltr" className="num">
      {children}
    </bdi>
  );
}
