/** A piece of a text, and whether only this text has it. */
export interface Marked {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

interface BeforeAfterProps {
  /** What stands over the two columns. */
  readonly heads: readonly [string, string];
  /** Each thing before and after; no pieces where it is not there. */
  readonly rows: readonly (readonly [readonly Marked[], readonly Marked[]])[];
  /** Said where a thing is not there. */
  readonly none: string;
}

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** Two texts side by side, with the words that went and came marked by a line each: struck through, and under them. */
export function BeforeAfter({ heads, rows, none }: BeforeAfterProps) {
  return (
    <div className="change">
      {rows.map((row, i) => (
        <dl key={i}>
          {heads.map((head, side) => (
            <div key={head}>
              <dt>{head}</dt>
              <dd>
                <Pieces pieces={row[side] ?? []} none={none} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}

function Pieces({ pieces, none }: { readonly pieces: readonly Marked[]; readonly none: string }) {
  if (pieces.length === 0) return none;
  return pieces.map(({ text, kind }, i) => {
    const Tag = TAGS[kind];
    return <Tag key={i}>{`${text} `}</Tag>;
  });
}
