import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';

/** A flow whose questions hang together so much that it cannot be proved in the time and memory that there is. */
export class TooWideError extends Error {
  override readonly name = 'TooWideError';
}

type Done<T> = { readonly ok: true; readonly value: T };
type TooWide = { readonly ok: false; readonly finding: Finding };

const FINDING = errorAt(
  'proof/too-wide',
  '',
  'Too many conditions of this flow depend on each other: it cannot be proved in reasonable time.',
  'Let conditions read fewer questions, and questions nearer to them; or split the flow.',
);

/** The result of this work, or the finding that the flow is too wide (`proof/too-wide`). */
export function unlessTooWide<T>(work: () => T): Done<T> | TooWide {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    // A RangeError is a map or a call stack that is full.
    if (error instanceof TooWideError || error instanceof RangeError) {
      return { ok: false, finding: FINDING };
    }
    throw error;
  }
}
