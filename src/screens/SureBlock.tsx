import { useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Section } from '../ui/Section.tsx';
import { useBeside } from './Beside.ts';
import { useWords } from './useWords.ts';

const FEELINGS = ['yes', 'some', 'no'] as const;

/** How sure a person feels about what to ask for; whoever is not sure is led to what helps. It is kept nowhere. */
export function SureBlock() {
  const { words } = useWords();
  const { open } = useBeside();
  const name = useId();
  const [feeling, setFeeling] = useState<(typeof FEELINGS)[number] | null>(null);
  return (
    <Section title={words('decide:sure.title')} className="off-paper">
      <fieldset>
        <legend>{words('decide:sure.question')}</legend>
        <div className="choices">
          {FEELINGS.map((each) => (
            <Choice
              key={each}
              kind="radio"
              name={name}
              label={words(`decide:sure.${each}`)}
              checked={feeling === each}
              onChange={() => setFeeling(each)}
            />
          ))}
        </div>
      </fieldset>
      {feeling === null ? null : (
        <>
          <p>{words(`decide:sure.${feeling}Text`)}</p>
          <p className="actions near">
            <Button look="quiet" onPress={() => open('ask')}>
              {words('decide:ask.open')}
            </Button>
            {feeling === 'no' ? (
              <Button look="quiet" onPress={() => open('find-help')}>
                {words('summary.findHelp')}
              </Button>
            ) : null}
            {feeling === 'some' ? (
              <Button look="quiet" onPress={() => open('compare')}>
                {words('decide:compare.title')}
              </Button>
            ) : null}
          </p>
        </>
      )}
    </Section>
  );
}
