import { optionKey } from '../content/keys.ts';
import type { ShownOption } from '../flow/summarise.ts';
import { Section } from '../ui/Section.tsx';
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
      </div>
    </Section>
  );
}
