import { answerIdsOf, answerKey, countKey, partKey, questionKey } from '../content/keys.ts';
import { questionsOfRun } from '../flow/predicate.ts';
import type { Question } from '../flow/schema.ts';
import type { PaperQuestion } from './bookletGates.ts';
import { paperQuestions } from './bookletGates.ts';
import type { BookletContext } from './bookletTerms.ts';
import { codeOf, numberOf } from './bookletTerms.ts';
import { toldIn } from './bookletTold.ts';
import type { Html } from './html.ts';
import { tag } from './html.ts';

function placeName({ words }: BookletContext, number: number | null): string {
  return number === null
    ? words.words('ui:summary.quote', { text: words.words('paper:booklet.boxes') })
    : String(number);
}

/** The answers that lead to a red flag which comes before all else, by question. */
export type Dangers = ReadonlyMap<string, ReadonlySet<string>>;

function answerRow(
  context: BookletContext,
  { question, leads }: PaperQuestion,
  id: string,
  dangers: Dangers,
): Html {
  const { flow, words } = context;
  const to = leads.get(id);
  const isDanger = dangers.get(question.id)?.has(id) ?? false;
  const title = words.words('ui:summary.safety');
  const notes = [
    ...(isDanger ? [words.words('paper:booklet.seeSafety', { title })] : []),
    ...(to === undefined
      ? []
      : [words.words('paper:booklet.goTo', { place: placeName(context, to) })]),
  ];
  return tag(
    'li',
    tag('span.tick'),
    tag('span.code', codeOf(flow, question.id, id)),
    tag('span', words.words(answerKey(flow, question.id, id))),
    notes.length > 0 ? tag('span.lead', `→ ${notes.join('; ')}`) : '',
  );
}

function gates(context: BookletContext, { gates }: PaperQuestion): readonly Html[] {
  return gates.flatMap(({ told, otherwise }) =>
    toldIn(context, 'gate', told, { place: placeName(context, otherwise) }),
  );
}

/** Many short answers stand in two columns. */
const MOST_IN_COLUMN = 12;

function listClass(question: Question): string {
  if (question.kind === 'scale') return '.scale';
  return question.answerOptions.length > MOST_IN_COLUMN ? '.two' : '';
}

function questionBlock(context: BookletContext, asked: PaperQuestion, dangers: Dangers): Html {
  const { flow, words } = context;
  const { question, number } = asked;
  const hint = questionKey(flow, question.id, 'hint');
  const hints = [
    ...(words.has(hint) ? [words.words(hint)] : []),
    ...(question.kind === 'multiple' ? [words.words('ui:question.several')] : []),
  ];
  const rows = answerIdsOf(question).map((id) => answerRow(context, asked, id, dangers));
  const title = words.words(questionKey(flow, question.id, 'title'));
  return tag(
    'section.question',
    ...gates(context, asked),
    tag('h3', tag('span.number', String(number)), ' ', title),
    hints.length > 0 ? tag('p.hint', hints.join(' ')) : '',
    tag(`ul.answers${listClass(question)}`, ...rows),
  );
}

/** Behind the last question of a counted run: how many were marked, and what that may mean. */
function countBlock(context: BookletContext, question: Question): readonly Html[] {
  const { flow, words } = context;
  const run = flow.runs.find(({ id }) => question.kind === 'single' && question.run === id);
  const asked = run?.counted ? questionsOfRun(flow, run.id) : [];
  const first = asked[0];
  if (!run || !first || asked.at(-1)?.id !== question.id) return [];
  const [from, to] = [numberOf(flow, first.id), numberOf(flow, question.id)];
  const answer = words.words(answerKey(flow, first.id, 'yes'));
  return [
    tag(
      'div.count',
      tag('p', words.words('paper:booklet.count', { answer, from, to }), tag('span.blank')),
      tag(
        'p',
        words.words(countKey(flow, run.id, 'bands')),
        ' ',
        words.words(countKey(flow, run.id, 'clinician')),
      ),
    ),
  ];
}

/** All questions by part, numbered, with their answers and where to go next. */
export function questionSections(context: BookletContext, dangers: Dangers): readonly Html[] {
  const { flow, words } = context;
  const asked = paperQuestions(context);
  return flow.parts.flatMap(({ id }) => {
    const own = asked.filter(({ question }) => question.part === id);
    if (own.length === 0) return [];
    return [
      tag('h2.group', words.words(partKey(flow, id, 'title'))),
      ...own.flatMap((each) => [
        questionBlock(context, each, dangers),
        ...countBlock(context, each.question),
      ]),
    ];
  });
}
