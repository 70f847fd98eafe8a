import { answerKey, noteKey, questionKey } from '../content/keys.ts';
import { questionOf } from '../flow/answers.ts';
import type { Because } from '../flow/reason.ts';
import type { Flow } from '../flow/schema.ts';
import type { ShownNote } from '../flow/summarise.ts';
import type { PaperWords } from './paperWords.ts';

type NoteReader = Pick<PaperWords, 'words' | 'list'>;

/**
 * What was said to a question, in quotes: what was chosen from several things by itself, else with the name of the question. Of
 * a run of like questions nothing, since a "yes" of many tells nothing.
 */
function quotesOf({ question: id, answers }: Because, flow: Flow, { words }: NoteReader) {
  const question = questionOf(flow, id);
  if (question.kind === 'single' && question.run !== undefined) return [];
  const said = answers.map((each) => words(answerKey(flow, id, each)));
  if (question.kind === 'multiple') return said.map((text) => words('ui:summary.quote', { text }));
  const short = words(questionKey(flow, id, 'short'));
  return said.map((text) => words('ui:summary.quoteOf', { question: short, text }));
}

/** A note as a whole sentence, and where that helps the answers that it comes from; the same on the screen and on paper. */
export function noteWords(
  flow: Flow,
  note: ShownNote,
  reader: NoteReader,
): { readonly sentence: string; readonly youSaid: string | null } {
  const { words, list } = reader;
  const because = note.listsAnswers ? note.reason.because : [];
  const quotes = [...new Set(because.flatMap((each) => quotesOf(each, flow, reader)))];
  return {
    sentence: words(noteKey(flow, note.text, note.variant)),
    youSaid: quotes.length > 0 ? words('ui:summary.youSaid', { list: list(quotes) }) : null,
  };
}
