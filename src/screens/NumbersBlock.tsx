import { useState } from 'react';
import { byDenominator, studiesOf } from '../flow/studies.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { NumberStudy } from './NumberStudy.tsx';
import { useWords } from './useWords.ts';

/** What is known of an option in numbers (S10), as pictures with words or as words alone. */
export function NumbersBlock({ option }: { readonly option: string }) {
  const { words } = useWords();
  const { numbers } = useContent().bundle;
  const [drawn, setDrawn] = useState(true);
  const [at, setAt] = useState(0);
  const groups = byDenominator(studiesOf(numbers, [option]));
  const studies = groups[at];
  const next = (at + 1) % Math.max(1, groups.length);
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
                {words('decide:numbers.outOf', { of: groups[next]?.[0]?.of ?? 0 })}
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
