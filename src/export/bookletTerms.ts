import { answerIdsOf, answerKey } from '../content/keys.ts';
import { questionOf } from '../flow/answers.ts';
import { questionsOfRun } from '../flow/predicate.ts';
import type { Flow } from '../flow/schema.ts';
import type { Form, Test } from './normalForm.ts';
import { isTest } from './normalForm.ts';
import type { PaperWords } from './paperWords.ts';

/** What all parts of a booklet are made with. */
export interface BookletContext {
  readonly flow: Flow;
  readonly words: PaperWords;
  /** The boxes of named conditions: their letters by the id of the condition. */
  readonly boxes: ReadonlyMap<string, string>;
}

/** A condition in words: one phrase, which may join others by "and" or "or"; or a list of which all or any must be true. */
export type Told =
  | { readonly phrase: string; readonly joins?: 'all' | 'any' }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Told[] };

/** Characters of an answer that is named beside its code. A longer one is found by the code. */
const MOST_CHARACTERS = 26;

/** The number of a question on paper, from 1. */
export const numberOf = (flow: Flow, id: string): number =>
  flow.questions.findIndex((question) => question.id === id) + 1;

/** How an answer is found on paper: 12c, or the point itself on a scale. */
export function codeOf(flow: Flow, question: string, answer: string): string {
  const asked = questionOf(flow, question);
  if (asked.kind === 'scale') return answer;
  const at = asked.answerOptions.indexOf(answer);
  return `${numberOf(flow, question)}${String.fromCharCode('a'.charCodeAt(0) + at)}`;
}

function answerName({ flow, words }: BookletContext, question: string, answer: string): string {
  const code = codeOf(flow, question, answer);
  const name = words.words(answerKey(flow, question, answer));
  return name.length > MOST_CHARACTERS ? code : words.words('paper:booklet.code', { code, name });
}

type Kind = 'and' | 'or';

function listed({ words }: BookletContext, kind: Kind, items: readonly string[]): string {
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(words.language, { type }).format(items);
}

const phrase = (context: BookletContext, key: string, values: Record<string, string | number>) => ({
  phrase: context.words.words(`paper:booklet.${key}`, values),
});

function names(context: BookletContext, question: string, answers: readonly string[]): string {
  const inOrder = answerIdsOf(questionOf(context.flow, question)).filter((id) =>
    answers.includes(id),
  );
  const named = inOrder.map((answer) => answerName(context, question, answer));
  return listed(context, 'or', named);
}

function oneTold(context: BookletContext, test: Extract<Test, { kind: 'one' }>): Told {
  const { question, values, open } = test;
  const asked = questionOf(context.flow, question);
  const number = numberOf(context.flow, question);
  const others = answerIdsOf(asked).filter((id) => !values.includes(id));
  const key = asked.kind === 'scale' ? 'point' : 'marked';
  if (!open && others.length * 2 < values.length) {
    return phrase(context, 'markedOther', { number, answers: names(context, question, others) });
  }
  if (!open) return phrase(context, key, { number, answers: names(context, question, values) });
  const not = asked.kind === 'scale' ? 'notPoint' : 'notMarked';
  return phrase(context, not, { number, answers: names(context, question, others) });
}

function runTold(context: BookletContext, test: Extract<Test, { kind: 'run' }>): Told {
  const { flow, words } = context;
  const asked = questionsOfRun(flow, test.run);
  const [first, last] = [asked[0], asked.at(-1)];
  if (!first || !last) return { phrase: '' };
  const key = `${test.not ? 'fewer' : 'run'}${test.openCounts ? 'Open' : ''}`;
  const answer = words.words(answerKey(flow, first.id, 'yes'));
  const values = { count: test.atLeast, answer };
  const [from, to] = [numberOf(flow, first.id), numberOf(flow, last.id)];
  return phrase(context, key, { ...values, from, to });
}

function testTold(context: BookletContext, test: Test): Told {
  switch (test.kind) {
    case 'one':
      return oneTold(context, test);
    case 'has':
      return hasTold(context, test.question, [test.answer], test.not);
    case 'run':
      return runTold(context, test);
    case 'named':
    case 'count':
    case 'unknown':
      return shortTold(context, test);
    default:
      return { phrase: '' };
  }
}

type Short = Extract<Test, { kind: 'named' | 'count' | 'unknown' }>;

function shortTold(context: BookletContext, test: Short): Told {
  if (test.kind === 'named') {
    const box = context.boxes.get(test.condition) ?? '';
    return phrase(context, test.not ? 'noBox' : 'box', { box });
  }
  if (test.kind === 'unknown') return unknownTold(context, [test.question], test.not);
  const number = numberOf(context.flow, test.question);
  return phrase(context, test.not ? 'fewerAt' : 'moreAt', { number, count: test.atLeast });
}

function unknownTold(context: BookletContext, questions: readonly string[], not: boolean): Told {
  const numbers = questions.map((id) => String(numberOf(context.flow, id)));
  const list = listed(context, not ? 'and' : 'or', numbers);
  return phrase(context, not ? 'known' : 'open', { numbers: list });
}

function hasTold(
  context: BookletContext,
  question: string,
  answers: readonly string[],
  not: boolean,
): Told {
  const number = numberOf(context.flow, question);
  const key = not ? 'notMarked' : 'marked';
  return phrase(context, key, { number, answers: names(context, question, answers) });
}

type Alike = Extract<Test, { kind: 'has' | 'unknown' }>;

const groupOf = (test: Alike): string => (test.kind === 'has' ? test.question : '');

/** Tests that can be told together where they stand side by side: marks at one question, and questions without a clear answer. */
function together(
  context: BookletContext,
  kind: 'all' | 'any',
  parts: readonly Form[],
): readonly Told[] {
  const not = kind === 'all';
  const alike = (form: Form): form is Alike =>
    (form.kind === 'has' || form.kind === 'unknown') && form.not === not;
  const told = new Set<string>();
  return parts.flatMap((part) => {
    if (!alike(part)) return [tell(context, part)];
    const group = groupOf(part);
    if (told.has(group)) return [];
    told.add(group);
    const same = parts.filter(alike).filter((each) => groupOf(each) === group);
    const answers = same.flatMap((each) => (each.kind === 'has' ? each.answer : []));
    const questions = same.map(({ question }) => question);
    return part.kind === 'has'
      ? [hasTold(context, part.question, answers, not)]
      : [unknownTold(context, questions, not)];
  });
}

/** A condition in words that can be followed on paper. */
export function tell(context: BookletContext, form: Form): Told {
  if (isTest(form)) return testTold(context, form);
  const parts = together(context, form.kind, form.parts);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const phrases = parts.flatMap((part) => ('phrase' in part && !part.joins ? [part.phrase] : []));
  // "and" and "or" in one sentence can be read in two ways.
  if (phrases.length < parts.length || phrases.length > MOST_IN_PHRASE) {
    return { kind: form.kind, parts };
  }
  const phrase = listed(context, form.kind === 'all' ? 'and' : 'or', phrases);
  return { phrase, joins: form.kind };
}

/** Phrases in one sentence. More are told as a list. */
const MOST_IN_PHRASE = 3;
