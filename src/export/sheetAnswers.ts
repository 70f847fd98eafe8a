import { explain } from '../content/explain.ts';
import { answerKey, countKey, optionKey, partKey, questionKey } from '../content/keys.ts';
import type { QuestionId } from '../flow/answers.ts';
import { chosenIn } from '../flow/answers.ts';
import { isWeighing } from '../flow/details.ts';
import { questionsIn } from '../flow/predicate.ts';
import type { Condition } from '../flow/condition.ts';
import type { Count } from '../flow/summarise.ts';
import { LABEL_KEYS } from './labels.ts';
import type { Block, SheetContext } from './sheetModel.ts';
import { mainNotes, namedOptions } from './sheetOptions.ts';

type Row = { readonly term: string; readonly text: string };

function rowOf({ content, words }: SheetContext, id: QuestionId): Row {
  const { flow, walk } = content;
  const answer = walk.live[id];
  const chosen = answer === undefined ? [] : chosenIn(answer);
  const said = chosen.map((each) => words.words(answerKey(flow, id, each)));
  return {
    term: words.words(questionKey(flow, id, 'short')),
    text: answer === undefined ? words.words('ui:review.notAnswered') : words.list(said),
  };
}

/** All questions on the path with what was said to each, by part. */
export function answerBlocks(context: SheetContext): readonly Block[] {
  const { content, words } = context;
  const { flow, walk } = content;
  return flow.parts.flatMap(({ id }): readonly Block[] => {
    const asked = flow.questions.filter((each) => each.part === id && walk.path.includes(each.id));
    if (asked.length === 0) return [];
    return [
      { kind: 'heading', text: words.words(partKey(flow, id, 'title')) },
      { kind: 'rows', rows: asked.map((question) => rowOf(context, question.id)) },
    ];
  });
}

/** What was said to the questions about what matters. */
export function matterBlocks(context: SheetContext): readonly Block[] {
  const { flow, walk } = context.content;
  const told = flow.questions.filter(
    (question) => isWeighing(question) && walk.live[question.id] !== undefined,
  );
  if (told.length === 0) return [];
  return [{ kind: 'rows', rows: told.map(({ id }) => rowOf(context, id)) }];
}

/** How many signs were marked, in the words of the summary, with the sentence that only a clinician can tell. */
export function signBlocks({ content, words }: SheetContext): readonly Block[] {
  const { flow, summary } = content;
  const tell = ({ run, yes, open, of }: Count, what: Parameters<typeof countKey>[2]): string =>
    words.words(countKey(flow, run, what), { count: yes, of, open, most: yes + open });
  return summary.counts.map((count) => ({
    kind: 'text',
    text: [
      tell(count, 'marked'),
      ...(count.open > 0 ? [tell(count, 'range')] : []),
      ...(count.fewer ? [tell(count, 'fewer')] : []),
      ...(count.bands ? [tell(count, 'bands')] : []),
      tell(count, 'clinician'),
    ].join(' '),
  }));
}

/** Characters of the longest condition that is told as a sentence. A longer one is told by the questions that it reads. */
const MOST_CHARACTERS = 600;

function conditionWords({ content, words }: SheetContext, when: Condition): string {
  const { flow } = content;
  const reader = { t: words.words, language: words.language, spellsOut: true };
  const told = explain(when, flow, reader);
  if (told.length <= MOST_CHARACTERS) return told;
  const read = questionsIn(when, flow).map((id) => words.words(questionKey(flow, id, 'short')));
  const between = words.words('paper:sheet.between');
  return words.words('paper:sheet.reads', { list: read.join(between) });
}

/** The conditions of the notes on this sheet, as sentences. */
export function conditionBlocks(context: SheetContext): readonly Block[] {
  const { content, words } = context;
  const rows = namedOptions(context).flatMap((option) => {
    const notes = content.flow.options.find(({ id }) => id === option.id)?.notes ?? [];
    return mainNotes(option).flatMap(({ id, tone }) => {
      const when = notes.find((note) => note.id === id)?.when;
      if (!when) return [];
      const label = words.words(LABEL_KEYS[tone === 'caution' ? 'taken-now' : tone]);
      const name = words.words(optionKey(content.flow, option.id, 'name'));
      const term = words.words('paper:sheet.conditionOf', { option: name, label });
      return [{ term, text: conditionWords(context, when) }];
    });
  });
  return rows.length > 0 ? [{ kind: 'rows', rows }] : [];
}
