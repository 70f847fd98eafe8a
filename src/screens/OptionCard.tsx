import { optionKey } from '../content/keys.ts';
import { pictureOfOption } from '../content/pictures.ts';
import type { ShownNote, ShownOption } from '../flow/summarise.ts';
import { OptionEntry } from '../ui/OptionEntry.tsx';
import { useContent } from './Content.ts';
import { Mark } from './Mark.tsx';
import { NoteWords } from './NoteWords.tsx';
import { useWords } from './useWords.ts';

const isReason = ({ tone, takenNow }: ShownNote) => takenNow || tone !== 'caution';
const toItem = (note: ShownNote) => ({ id: note.id, text: <NoteWords note={note} /> });

/** One option: what it is, its mark, why it is marked so, and what is good to know. */
export function OptionCard({ option, id }: { readonly option: ShownOption; readonly id: string }) {
  const { words } = useWords();
  const { flow } = useContent().bundle;
  return (
    <OptionEntry
      id={id}
      name={words(optionKey(flow, option.id, 'name'))}
      about={words(optionKey(flow, option.id, 'about'))}
      picture={pictureOfOption(option.id)}
      label={<Mark marking={option.label} />}
      reasons={option.notes.filter(isReason).map(toItem)}
      cautionsTitle={words('summary.know')}
      cautions={option.notes.filter((note) => !isReason(note)).map(toItem)}
    />
  );
}
