import { optionKey } from '../content/keys.ts';
import { linesFor } from '../content/lines.ts';
import type { ShownOption } from '../flow/summarise.ts';
import { CallLink } from '../ui/CallLink.tsx';
import { Section } from '../ui/Section.tsx';
import { useBeside } from './Beside.ts';
import { CallWords } from './CallWords.tsx';
import { useContent } from './Content.ts';
import { NoteWords } from './NoteWords.tsx';
import { useWords } from './useWords.ts';

/** The option that every summary names before all others. */
export function EverybodyBlock({ option }: { readonly option: ShownOption }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  return (
    <Section title={words('summary.everybody')}>
      <div className="safety">
        <h3>{words(optionKey(flow, option.id, 'name'))}</h3>
        <p>{words(optionKey(flow, option.id, 'about'))}</p>
        {option.notes.map((note) => (
          <p key={note.id}>
            <NoteWords note={note} />
          </p>
        ))}
        <EmergencyCall />
      </div>
    </Section>
  );
}

/** The emergency number, near the top of a long page: naloxone wears off, so it is called each time. */
function EmergencyCall() {
  const { words } = useWords();
  const { places } = useContent();
  const { place } = useBeside();
  const { lines, local } = linesFor(places, place, ['emergency']);
  if (local) return <p>{words('lines.local')}</p>;
  return lines.map(({ line }) =>
    line.dial === null ? null : (
      <p key={line.id} className="tight">
        <CallLink dial={line.dial}>
          <CallWords line={line} />
        </CallLink>
      </p>
    ),
  );
}
