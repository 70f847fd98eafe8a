import { noteWords } from '../export/noteWords.ts';
import type { ShownNote } from '../flow/summarise.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/** One note as a whole sentence, followed by the answers that it comes from where that helps. */
export function NoteWords({ note }: { readonly note: ShownNote }) {
  const { flow } = useContent().bundle;
  const { sentence, youSaid } = noteWords(flow, note, useWords());
  return (
    <>
      <span>{sentence}</span>
      {youSaid === null ? null : <span> {youSaid}</span>}
    </>
  );
}
