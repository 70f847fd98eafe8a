import { DRAWINGS } from './drawings.ts';

export type PictureName = keyof typeof DRAWINGS;

/** A small line drawing. It always stands beside its words, so it is hidden from screen readers. */
export function Picture({ name }: { readonly name: PictureName }) {
  const { lamp, line } = DRAWINGS[name];
  return (
    <svg className="art" viewBox="0 0 48 48" aria-hidden="true">
      <path className="lamp" d={lamp} />
      <path d={line} />
    </svg>
  );
}
