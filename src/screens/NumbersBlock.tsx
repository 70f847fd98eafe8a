import { useState } from 'react';
import type { NumberRecord } from '../flow/ledger.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { NumberStudy } from './NumberStudy.tsx';
import { useWords } from './useWords.ts';

/** The studies of an option, one denominator at a time; those of a set bring the others along (INV-22, INV-24, INV-25). */
function studiesOf(records: readonly NumberRecord[], option: string) {
  const own = records.filter((record) => record.options.includes(option));
  const sets = new Set(own.flatMap((record) => (record.set === undefined ? [] : [record.set])));
  const all = records.filter(
    (record) => own.includes(record) || (record.set !== undefined && sets.has(record.set)),
  );
  return [...new Set(all.map((record) => record.of))].map((of) =>
    all.filter((record) => record.of === of),
  );
}

/** What is known of an option in numbers (S10), as pictures with words or as words alone. */
export function NumbersBlock({ option }: { readonly option: string }) {
  const { words } = useWords();
  const { numbers } = useContent().bundle;
  const [drawn, setDrawn] = useState(true);
  const [at, setAt] = useState(0);
  const byDenominator = studiesOf(numbers, option);
  const studies = byDenominator[at];
  const next = (at + 1) % Math.max(1, byDenominator.length);
  return (
    <Section title={words('decide:option.numbers')}>
      {studies ? (
        <>
          <p>{words('decide:numbers.apart')}</p>
          <div className="actions near numbers-look">
            <Button look="quiet" onPress={() => setDrawn(!drawn)}>
              {words(drawn ? 'decide:numbers.asWords' : 'decide:numbers.asPicture')}
            </Button>
            {next === at ? null : (
              <Button look="quiet" onPress={() => setAt(next)}>
                {words('decide:numbers.outOf', { of: byDenominator[next]?.[0]?.of ?? 0 })}
              </Button>
            )}
          </div>
          {studies.map((record) => (
            <NumberStudy key={record.id} record={record} drawn={drawn} />
          ))}
        </>
      ) : (
        <p>{words('decide:numbers.none')}</p>
      )}
    </Section>
  );
}
