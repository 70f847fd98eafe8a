export interface PathRow {
  readonly id: string;
  readonly name: string;
  /** What was said, in short. */
  readonly said: string;
  readonly isCurrent: boolean;
  readonly mayOpen: boolean;
}

interface PathListProps {
  readonly title: string;
  /** Whether it shows its rows before anybody opens it. */
  readonly isOpen: boolean;
  readonly rows: readonly PathRow[];
  readonly onOpen: (id: string) => void;
}

/** One part of a way, folded away unless somebody is in it. The current row is told as a step, and marked by a line. */
export function PathList({ title, isOpen, rows, onOpen }: PathListProps) {
  return (
    <details className="path" open={isOpen}>
      <summary>{title}</summary>
      <ol>
        {rows.map(({ id, name, said, isCurrent, mayOpen }) => (
          <li key={id} aria-current={isCurrent ? 'step' : undefined}>
            {mayOpen ? (
              <button type="button" onClick={() => onOpen(id)}>
                <span className="path-name">{name}</span> <span>{said}</span>
              </button>
            ) : (
              <p>
                <span>{name}</span> <span>{said}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
