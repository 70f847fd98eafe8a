import { Section } from '../ui/Section.tsx';
import { Title } from '../ui/Title.tsx';
import { useWords } from './useWords.ts';

const DID = [
  'accessibility.keyboard',
  'accessibility.reader',
  'accessibility.zoom',
  'accessibility.color',
  'accessibility.motion',
  'accessibility.plain',
] as const;

/** How to make the page easier to read, what was done for that, and what is missing. */
export function AccessibilityScreen() {
  const { words } = useWords();
  return (
    <>
      <div className="hang">
        <Title>{words('accessibility.title')}</Title>
      </div>
      <Section title={words('accessibility.lookTitle')}>
        <p>{words('accessibility.look')}</p>
      </Section>
      <Section title={words('accessibility.didTitle')}>
        <ul>
          {DID.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ul>
      </Section>
      <Section title={words('accessibility.gapsTitle')}>
        <p>{words('accessibility.gaps')}</p>
      </Section>
    </>
  );
}
