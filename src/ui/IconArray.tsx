interface IconArrayProps {
  /** How many marks: 100, or 1000 for deaths. */
  readonly of: number;
  /** How many are filled, from the inline-start top corner, row by row. */
  readonly filled: number;
  /** How many more are half filled: the reach of a range. */
  readonly half?: number;
  /** What it shows, as a sentence. */
  readonly name: string;
}

/** Marks in a row: ten by ten, or fifty by twenty. @source ux 4.3 */
const perRow = (of: number): number => (of > 100 ? 50 : 10);
const STEP = 10;

const full = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const halfOf = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`;

/**
 * How many of a hundred or a thousand, as marks that differ by shape and not by color: filled, half, and outlined. It is one image
 * with one name; in scripts from right to left it fills from the right.
 */
export function IconArray({ of, filled, half = 0, name }: IconArrayProps) {
  const columns = perRow(of);
  const rows = of / columns;
  const at = (i: number) => ({
    x: (i % columns) * STEP + STEP / 2,
    y: Math.floor(i / columns) * STEP + STEP / 2,
  });
  const draw = (from: number, to: number, shape: typeof full, radius: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, k) => {
      const { x, y } = at(from + k);
      return shape(x, y, radius);
    }).join('');
  return (
    <svg
      className={of > 100 ? 'array fine turns' : 'array turns'}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an image element would need a request; ARIA makes this one an image
      role="img"
      aria-label={name}
      viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
    >
      <path className="array-full" d={draw(0, filled, full, 4)} />
      <path className="array-full" d={draw(filled, filled + half, halfOf, 3.6)} />
      <path className="array-rest" d={draw(filled, of, full, 3.6)} />
    </svg>
  );
}
