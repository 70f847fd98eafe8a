import { numberKey } from '../content/keys.ts';
import type { NumberRecord } from '../flow/ledger.ts';
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
  const limits = [
    words(`decide:numbers.${record.certainty}`),
    ...(record.small ? [words('decide:numbers.small')] : []),
    ...(record.old ? [words('decide:numbers.old')] : []),
    ...(record.design === 'observational' ? [words('decide:numbers.observational')] : []),
    words('decide:numbers.averages'),
  ];
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
