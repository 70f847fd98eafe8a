import { numberKey } from '../content/keys.ts';
import type { NumberRecord } from '../flow/ledger.ts';
import { limitsOf } from '../flow/studies.ts';
import { NumberFigure } from './NumberFigure.tsx';
import { useWords } from './useWords.ts';

/** What one study found, in a frame of its own: groups beside each other, and how sure we are. */
export function NumberStudy({
  record,
  drawn,
}: {
  readonly record: NumberRecord;
  readonly drawn: boolean;
}) {
  const { words } = useWords();
  const limits = limitsOf(record).map((limit) => words(`decide:numbers.${limit}`));
  return (
    <section className="study" aria-label={words(numberKey(record.id, 'title'))}>
      <h3>{words(numberKey(record.id, 'title'))}</h3>
      <div className="figures">
        {record.arms.map((arm) => (
          <NumberFigure key={arm.id} record={record} arm={arm} drawn={drawn} />
        ))}
      </div>
      <p>
        {words('decide:numbers.compared', { what: words(numberKey(record.id, 'comparedWith')) })}
      </p>
      <p>
        <strong>{words('decide:numbers.certainty')}</strong>
      </p>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
        <li>{words(numberKey(record.id, 'note'))}</li>
      </ul>
    </section>
  );
}
