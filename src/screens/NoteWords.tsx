import { noteKey, questionKey } from '../content/keys.ts';
import { questionOf } from '../flow/answers.ts';
import type { Because } from '../flow/reason.ts';
import type { ShownNote } from '../flow/summarise.ts';
import { useContent } from './Content.ts';
import { useWords } from './useWords.ts';

/**
 * What was said to a question, in quotes: what was chosen from several things by itself, else with the name of the question. Of
 * a run of like questions nothing, since a "yes" of many tells nothing.
 */
function useQuotes(): (because: Because) => readonly string[] {
  const { words, answers } = useWords();
  const { flow } = useContent().bundle;
  return ({ question: id, answers: given }) => {
    const question = questionOf(flow, id);
    const said = answers(flow, id, given);
    if (question.kind === 'multiple') return said.map((text) => words('summary.quote', { text }));
    if (question.kind === 'single' && question.run !== undefined) return [];
    const short = words(questionKey(flow, id, 'short'));
    return said.map((text) => words('summary.quoteOf', { question: short, text }));
  };
}

/** One note as a whole sentence, followed by the answers that it comes from where that helps. */
export function NoteWords({ note }: { readonly note: ShownNote }) {
  const { words, list } = useWords();
  const quotesOf = useQuotes();
  const { flow } = useContent().bundle;
  const quotes = note.listsAnswers ? [...new Set(note.reason.because.flatMap(quotesOf))] : [];
  return (
    <>
      <span>{words(noteKey(flow, note.text, note.variant))}</span>
      {quotes.length > 0 ? <span> {words('summary.youSaid', { list: list(quotes) })}</span> : null}
    </>
  );
}
