interface DotsProps {
  readonly of: number;
  readonly filled: number;
}

/** So many dots, some of them filled. What they mean is said elsewhere, so they are hidden from screen readers. */
export function Dots({ of, filled }: DotsProps) {
  return (
    <span className="dots" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <span key={at} className={at < filled ? 'dot filled' : 'dot'} />
      ))}
    </span>
  );
}
