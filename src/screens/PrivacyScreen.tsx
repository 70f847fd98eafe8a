import { Section } from '../ui/Section.tsx';
import { Title } from '../ui/Title.tsx';
import { useWords } from './useWords.ts';

const DOES = [
  'privacy.stay',
  'privacy.kept',
  'privacy.noAccount',
  'privacy.leave',
  'privacy.reload',
  'privacy.links',
] as const;
const CANNOT = [
  'privacy.address',
  'privacy.history',
  'privacy.watched',
  'privacy.shoulder',
  'privacy.translate',
] as const;

/** What this page keeps to itself, and beside it, in the same size, what it cannot hide. */
export function PrivacyScreen() {
  const { words } = useWords();
  return (
    <>
      <div className="hang">
        <Title>{words('privacy.title')}</Title>
      </div>
      <Section title={words('privacy.doTitle')}>
        <ul>
          {DOES.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ul>
      </Section>
      <Section title={words('privacy.cannotTitle')}>
        <ul>
          {CANNOT.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
