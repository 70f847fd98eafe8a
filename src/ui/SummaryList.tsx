import { Button } from './Button.tsx';

export interface SummaryRow {
  readonly id: string;
  readonly term: string;
  /** What was said; several things if several were chosen. */
  readonly texts: readonly string[];
  readonly answered: boolean;
  readonly action: string;
  /** Whether a person comes back to this row. */
  readonly arrive: boolean;
}

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly onAction: (id: string) => void;
}

/** What was said to each question, with a button to change it that names the question to those who hear it. */
export function SummaryList({ rows, onAction }: SummaryListProps) {
  return (
    <dl className="answers">
      {rows.map(({ id, term, texts, answered, action, arrive }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd className={answered ? 'what' : 'what not'}>
            <Texts texts={texts} />
          </dd>
          <dd className="do">
            <Button look="link" arrive={arrive} onPress={() => onAction(id)}>
              {action}
              <span className="vh">
                {': '}
                {term}
              </span>
            </Button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Texts({ texts }: Pick<SummaryRow, 'texts'>) {
  if (texts.length < 2) return texts;
  return (
    <ul className="plain">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
