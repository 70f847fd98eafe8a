import type { Condition } from '../flow/condition.ts';
import type { Flow } from '../flow/schema.ts';
import { answerKey, questionKey } from './keys.ts';

/** How a text is looked up: a key, and the values it holds. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What a sentence about a condition needs: words, a language for lists, and whether named conditions are spelled out. */
export interface Reader {
  readonly t: Translate;
  /** BCP 47 tag, for `Intl.ListFormat`. */
  readonly language: string;
  readonly spellsOut: boolean;
}

type Test = Extract<Condition, { question: string }>;
type Choice = Extract<Test, { is: string } | { includes: string }>;

const isChoice = (condition: Condition): condition is Choice =>
  'is' in condition || 'includes' in condition;

function list(parts: readonly string[], type: 'conjunction' | 'disjunction', reader: Reader) {
  return new Intl.ListFormat(reader.language, { type }).format(parts);
}

const quoted = (text: string, { t }: Reader): string => t('explain:quoted', { text });

function questionName(id: string, flow: Flow, reader: Reader): string {
  return quoted(reader.t(questionKey(flow, id, 'short')), reader);
}

function choice(tests: readonly Choice[], negated: boolean, flow: Flow, reader: Reader): string {
  const [first] = tests;
  if (!first) return reader.t('explain:never');
  const answers = tests.map((test) => {
    const id = 'is' in test ? test.is : test.includes;
    return quoted(reader.t(answerKey(flow, test.question, id)), reader);
  });
  const kind = 'is' in first ? 'is' : 'includes';
  return reader.t(`explain:${kind}${negated ? 'Not' : ''}`, {
    question: questionName(first.question, flow, reader),
    answers: list(answers, 'disjunction', reader),
  });
}

function threshold(
  test: Extract<Test, { atLeast: number }>,
  negated: boolean,
  flow: Flow,
  reader: Reader,
): string {
  const question = questionName(test.question, flow, reader);
  if (flow.questions.find((each) => each.id === test.question)?.kind !== 'scale') {
    const key = negated ? 'explain:fewerChosen' : 'explain:atLeastChosen';
    return reader.t(key, { count: test.atLeast, question });
  }
  const point = quoted(reader.t(answerKey(flow, test.question, String(test.atLeast))), reader);
  return reader.t(negated ? 'explain:fewerThan' : 'explain:atLeast', { question, point });
}

function testOf(test: Test, negated: boolean, flow: Flow, reader: Reader): string {
  if ('atLeast' in test) return threshold(test, negated, flow, reader);
  if (isChoice(test)) return choice([test], negated, flow, reader);
  const question = questionName(test.question, flow, reader);
  return reader.t(negated ? 'explain:known' : 'explain:unknown', { question });
}

/** Tests of one question that stand side by side are told together: "is a, b or c". */
function grouped(conditions: readonly Condition[]): readonly (Condition | readonly Choice[])[] {
  const groups: (Condition | Choice[])[] = [];
  const open = new Map<string, Choice[]>();
  for (const condition of conditions) {
    if (!isChoice(condition)) {
      groups.push(condition);
      continue;
    }
    const key = `${'is' in condition ? 'is' : 'includes'} ${condition.question}`;
    const known = open.get(key);
    if (known) known.push(condition);
    else {
      const made = [condition];
      open.set(key, made);
      groups.push(made);
    }
  }
  return groups;
}

/** The same conditions with tests of one question joined: each is then told as one. */
export const sideBySide = (conditions: readonly Condition[]): readonly Condition[] =>
  grouped(conditions).map((part) => ('length' in part ? joined(part) : part));

const joined = (tests: readonly Choice[]): Condition => {
  const [first] = tests;
  return tests.length === 1 && first ? first : { any: [...tests] };
};

function several(
  parts: readonly (Condition | readonly Choice[])[],
  type: 'conjunction' | 'disjunction',
  negated: boolean,
  flow: Flow,
  reader: Reader,
): string {
  const told = parts.map((part) => {
    if (!('length' in part)) return say(part, negated, flow, reader, parts.length > 1);
    return choice(part, negated, flow, reader);
  });
  if (told.length === 0)
    return reader.t(type === 'conjunction' ? 'explain:always' : 'explain:never');
  // Two questions may have the same name, one for each way through: what is said twice is said once.
  return list([...new Set(told)], type, reader);
}

function named(id: string, negated: boolean, flow: Flow, reader: Reader, inside: boolean): string {
  const found = flow.conditions.find((each) => each.id === id);
  if (reader.spellsOut && found) return say(found.when, negated, flow, reader, inside);
  return reader.t(negated ? 'explain:notNamed' : 'explain:named', {
    name: id.replaceAll('-', ' '),
  });
}

function run(condition: Extract<Condition, { run: string }>, negated: boolean, reader: Reader) {
  const key = `explain:${negated ? 'notRun' : 'run'}${condition.unknownCounts ? 'Open' : ''}`;
  return reader.t(key, { count: condition.atLeast });
}

function sides(
  condition: Extract<Condition, { all: Condition[] } | { any: Condition[] }>,
  negated: boolean,
  flow: Flow,
  reader: Reader,
  inside: boolean,
): string {
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : grouped(condition.any);
  const type = isAll === negated ? 'disjunction' : 'conjunction';
  const text = several(parts, type, negated, flow, reader);
  return inside && parts.length > 1 ? reader.t('explain:group', { text }) : text;
}

/** Negation is pushed down to the tests: "not any of" is told as "none of". */
function say(
  condition: Condition,
  negated: boolean,
  flow: Flow,
  reader: Reader,
  inside: boolean,
): string {
  if ('not' in condition) return say(condition.not, !negated, flow, reader, inside);
  if ('condition' in condition) return named(condition.condition, negated, flow, reader, inside);
  if ('run' in condition) return run(condition, negated, reader);
  if ('question' in condition) return testOf(condition, negated, flow, reader);
  return sides(condition, negated, flow, reader, inside);
}

/** A condition as a sentence in the reader's language; nothing stands for "always". */
export function explain(condition: Condition | undefined, flow: Flow, reader: Reader): string {
  return condition === undefined
    ? reader.t('explain:always')
    : say(condition, false, flow, reader, false);
}
