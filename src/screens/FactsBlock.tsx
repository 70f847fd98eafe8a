import { Section } from '../ui/Section.tsx';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

const CERTAINTIES = [
  { certainty: 'high', key: 'about.high' },
  { certainty: 'moderate', key: 'about.moderate' },
  { certainty: 'low', key: 'about.low' },
  { certainty: 'very low', key: 'about.veryLow' },
] as const;

/** What is not sure: how many facts of each certainty there are, and those not yet compared with their sources. */
export function FactsBlock() {
  const { words } = useWords();
  const { facts } = useContent().bundle;
  const recalled = facts.filter(({ status }) => status === 'recalled');
  return (
    <Section title={words('about.unsureTitle')}>
      <p>{words('about.unsure')}</p>
      <p>{words('about.certainty', { count: facts.length })}</p>
      <dl className="answers">
        {CERTAINTIES.map(({ certainty, key }) => (
          <div key={certainty}>
            <dt>{words(key)}</dt>
            <dd className="do what">
              {facts.filter((fact) => fact.certainty === certainty).length}
            </dd>
          </div>
        ))}
      </dl>
      {recalled.length > 0 ? (
        <>
          <p>{words('about.recalled')}</p>
          <ul>
            {recalled.map(({ id }) => (
              <li key={id}>{id}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
