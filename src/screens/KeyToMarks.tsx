import { Section } from '../ui/Section.tsx';
import { MARKS, Mark } from './Mark.tsx';
import { useWords } from './useWords.ts';

/** What the marks mean, once, before the options. */
export function KeyToMarks() {
  const { words } = useWords();
  return (
    <Section title={words('summary.marks')}>
      <ul className="key">
        {MARKS.map(({ marking, means }) => (
          <li key={marking}>
            <Mark marking={marking} />
            <p>{words(means)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
