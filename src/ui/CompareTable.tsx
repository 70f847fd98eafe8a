import type { ReactNode } from 'react';
import { useId } from 'react';

/** One question that all compared things answer. */
export interface CompareRow {
  readonly id: string;
  readonly title: string;
  /** Said under the title, where the row matters to the person. */
  readonly tag: string | null;
  /** One for each column, in the same order. */
  readonly cells: readonly ReactNode[];
}

export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  readonly head: ReactNode;
}

interface CompareProps {
  readonly caption: string;
  /** The head of the column of questions, for those who hear the table. */
  readonly corner: string;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
}

function RowTitle({ row }: { readonly row: CompareRow }) {
  return (
    <>
      {row.title}
      {row.tag === null ? null : <span className="matters">{row.tag}</span>}
    </>
  );
}

/** Options side by side where there is room: a real table, in a region of its own that scrolls if it must. */
export function CompareTable({ caption, corner, columns, rows }: CompareProps) {
  const id = useId();
  return (
    // A region that scrolls must be reachable by keyboard: WCAG 2.1.1.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe rule scrollable-region-focusable asks for it
    <section className="compare-wide" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{corner}</span>
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <RowTitle row={row} />
              </th>
              {columns.map((column, i) => (
                <td key={column.id}>{row.cells[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The same rows one under the other where it is narrow: a question, then what each option says. */
export function CompareList({ caption, columns, rows }: Omit<CompareProps, 'corner'>) {
  return (
    <div className="compare-narrow">
      <h2>{caption}</h2>
      {columns.map((column) => (
        <div key={column.id} className="compare-head">
          {column.head}
        </div>
      ))}
      {rows.map((row) => (
        <section key={row.id} aria-label={row.title}>
          <h3>
            <RowTitle row={row} />
          </h3>
          <ul>
            {columns.map((column, i) => (
              <li key={column.id}>
                <b>{column.name}</b>
                <div>{row.cells[i]}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
