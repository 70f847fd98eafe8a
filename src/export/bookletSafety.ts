import { answerKey, noteKey, optionKey, redFlagKey } from '../content/keys.ts';
import { nodesOf } from '../flow/conditionals.ts';
import type { Places } from '../flow/ledger.ts';
import { namedCondition } from '../flow/predicate.ts';
import type { Condition } from '../flow/condition.ts';
import type { Flow, RedFlag } from '../flow/schema.ts';
import { textOf } from '../flow/summarise.ts';
import type { Boxes } from './bookletBoxes.ts';
import { placeRows } from './bookletLines.ts';
import type { Dangers } from './bookletQuestions.ts';
import type { BookletContext } from './bookletTerms.ts';
import { tell } from './bookletTerms.ts';
import { toldBefore, toldIn } from './bookletTold.ts';
import { flagWords } from './flagWords.ts';
import type { Html } from './html.ts';
import { tag } from './html.ts';

interface Marked {
  readonly question: string;
  readonly answer: string;
}

/** The answers that a condition looks for. */
function markedIn(flow: Flow, when: Condition): readonly Marked[] {
  return nodesOf(when, '').flatMap(({ condition, negated }) => {
    if (negated) return [];
    if ('condition' in condition) return markedIn(flow, namedCondition(flow, condition.condition));
    if ('is' in condition) return [{ question: condition.question, answer: condition.is }];
    return 'includes' in condition
      ? [{ question: condition.question, answer: condition.includes }]
      : [];
  });
}

/** The red flags that come before all else. */
const urgent = (flow: Flow): readonly RedFlag[] => flow.redFlags.filter((flag) => flag.interrupts);

/** The answers that lead to the first pages. */
export function dangersOf(flow: Flow): Dangers {
  const found = new Map<string, Set<string>>();
  for (const { when } of urgent(flow)) {
    for (const { question, answer } of when ? markedIn(flow, when) : []) {
      found.set(question, (found.get(question) ?? new Set()).add(answer));
    }
  }
  return found;
}

const labels = ({ flow, words }: BookletContext, marked: readonly Marked[]): readonly string[] => [
  ...new Set(marked.map(({ question, answer }) => words.words(answerKey(flow, question, answer)))),
];

interface Case {
  readonly variant: string | null;
  readonly answers: readonly string[];
}

/** Each way in which a red flag is told, with the answers that lead to it; what needs two answers at once is told by the others. */
function casesOf(context: BookletContext, flag: RedFlag): readonly Case[] {
  const { flow } = context;
  const all = flag.when ? labels(context, markedIn(flow, flag.when)) : [];
  if (!flag.variants) return [{ variant: null, answers: all }];
  const used = new Set<string>();
  return flag.variants.flatMap(({ id, when }) => {
    if (when && 'all' in when) return [];
    const own = when
      ? labels(context, markedIn(flow, when))
      : all.filter((each) => !used.has(each));
    for (const each of own) used.add(each);
    return own.length > 0 ? [{ variant: id, answers: own }] : [];
  });
}

function urgentBlock(context: BookletContext, flag: RedFlag): readonly Html[] {
  const { flow, words } = context;
  return casesOf(context, flag).map(({ variant, answers }) => {
    const say = (what: Parameters<typeof redFlagKey>[3]) =>
      words.words(redFlagKey(flow, flag.id, variant, what), { number: '' });
    const acts = flag.acts.map((act) => tag('li', say(`acts.${act}`)));
    return tag(
      'section.urgent',
      tag('p.if', words.words('paper:booklet.ifNow')),
      tag('ul.now', ...answers.map((answer) => tag('li', answer))),
      tag('h3', say('act')),
      flag.blocks
        ? tag('ol', ...acts)
        : tag('p', flagWords(flow, words, { id: flag.id, variant }, '')),
    );
  });
}

/** The option for everybody, with what is said of it to everybody. */
function everybodyBlock({ flow, words }: BookletContext): readonly Html[] {
  const option = flow.options.find(({ id }) => id === flow.everybody);
  if (!option) return [];
  const notes = option.notes.filter(({ when, variants }) => !when && !variants);
  return [
    tag(
      'section.urgent',
      tag('p.if', words.words('ui:summary.everybody')),
      tag('h3', words.words(optionKey(flow, option.id, 'name'))),
      tag('p', words.words(optionKey(flow, option.id, 'about'))),
      ...notes.map((note) => tag('p', words.words(noteKey(flow, textOf(option, note), null)))),
    ),
  ];
}

function numbersTable(context: BookletContext, places: Places): Html {
  const { words } = context.words;
  const head = ['numbersPlace', 'numbersEmergency', 'numbersTalk'].map((key) =>
    tag('th', words(`paper:booklet.${key}`)),
  );
  const rows = placeRows(context, places).map(({ name, emergency, talk }) =>
    tag('tr', tag('td', name), tag('td', emergency), tag('td', talk)),
  );
  return tag('table.numbers', tag('thead', tag('tr', ...head)), tag('tbody', ...rows));
}

/** What comes first: each danger with what to do, whom to call, and what is for everybody. */
export function safetySection(context: BookletContext, places: Places): readonly Html[] {
  const { flow, words } = context;
  return [
    tag('h2', words.words('ui:summary.safety')),
    ...urgent(flow).flatMap((flag) => urgentBlock(context, flag)),
    ...everybodyBlock(context),
    tag(
      'section.whole',
      tag('h2', words.words('paper:booklet.numbers')),
      tag('p', words.words('paper:booklet.numbersAbout')),
      numbersTable(context, places),
    ),
  ];
}

/** A red flag with what it takes; a heading that all its variants share stands once. */
function readBlock(
  context: BookletContext,
  formOf: Boxes['formOf'],
  flag: RedFlag,
): readonly Html[] {
  const { flow, words } = context;
  const variants = flag.variants ?? [{ id: null, when: undefined }];
  const act = (id: string | null) =>
    words.words(redFlagKey(flow, flag.id, id, 'act'), { number: '' });
  const acts = new Set(variants.map(({ id }) => act(id)));
  const otherwise = tag('b', words.words('paper:booklet.otherwise'));
  const told = variants.flatMap(({ id, when }) => {
    const own = acts.size > 1 ? [tag('b', act(id)), '. '] : [];
    const text = [...own, flagWords(flow, words, { id: flag.id, variant: id }, '')];
    if (when) return toldBefore(context, 'if', tell(context, formOf(when)), text);
    return [variants.length > 1 ? tag('p', otherwise, ' ', text) : tag('p', text)];
  });
  const [only = ''] = acts;
  return [
    ...(flag.when ? toldIn(context, 'if', tell(context, formOf(flag.when))) : []),
    ...(acts.size === 1 ? [tag('h3', only)] : []),
    ...told,
  ];
}

/** The other red flags, behind the questions that they depend on. */
export function readSection({ context, formOf }: Boxes): readonly Html[] {
  const { flow, words } = context;
  const rest = flow.redFlags.filter((flag) => !flag.interrupts);
  if (rest.length === 0) return [];
  const blocks = rest.map((flag) => tag('section.urgent', ...readBlock(context, formOf, flag)));
  return [tag('h2', words.words('paper:booklet.read')), ...blocks];
}
