import type { ReactNode } from 'react';
import { Fragment } from 'react';

interface MarkedProps {
  readonly text: string;
  /** What stands for each mark that the text may hold, around what is between `<mark>` and `</mark>`. */
  readonly marks: Readonly<Record<string, (inner: string) => ReactNode>>;
}

/** A text in which something stands out. A mark that nothing stands for leaves what is in it as it is. */
export function Marked({ text, marks }: MarkedProps) {
  // Plain text, mark, what is in it, plain text, and so on.
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/);
  return pieces.map((piece, i) => {
    if (i % 3 === 1) return null;
    const mark = i % 3 === 2 ? marks[pieces[i - 1] ?? ''] : undefined;
    return <Fragment key={pieces.slice(0, i).join('<')}>{mark ? mark(piece) : piece}</Fragment>;
  });
}
