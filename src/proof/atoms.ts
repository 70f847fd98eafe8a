import { RESERVED } from '../flow/answers.ts';
import { conditionalsOf } from '../flow/conditionals.ts';
import { partsOf } from '../flow/predicate.ts';
import type { Condition } from '../flow/condition.ts';
import type { Flow, Question } from '../flow/schema.ts';

/** What conditions ask of one question: answer options by id, and thresholds of scales and counts. */
export interface Read {
  readonly answers: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<number>;
}

/** One class of answers to a question that no condition can tell apart, as a variable of the diagram. */
export interface Atom {
  readonly question: string;
  /** `answer` is one answer option; `unsaid` a reserved one; `alone` another exclusive one; `rest` any other; `range` of a scale. */
  readonly kind: 'answer' | 'unsaid' | 'alone' | 'rest' | 'range';
  /** The answer options it stands for; for a scale, its numbers as text. */
  readonly stands: readonly string[];
  /** How many answers it stands for. For `rest` of a multiple question: the non-empty sets of what it stands for. */
  readonly weight: bigint;
}

type Chosen = Exclude<Question, { kind: 'scale' }>;

/** Every condition of a flow: whatever has one. */
export const conditionsOf = (flow: Flow): readonly Condition[] =>
  conditionalsOf(flow).flatMap(({ when }) => when ?? []);

/** What these conditions ask of each question of the flow. */
export function readsOf(flow: Flow, conditions: readonly Condition[]): ReadonlyMap<string, Read> {
  const reads = new Map(
    flow.questions.map((question) => [
      question.id,
      { answers: new Set<string>(), thresholds: new Set<number>() },
    ]),
  );
  const runs = new Map(
    flow.runs.map((run) => [
      run.id,
      flow.questions.filter((q) => q.kind === 'single' && q.run === run.id).map((q) => q.id),
    ]),
  );
  const note = (condition: Condition): void => {
    if ('condition' in condition) return;
    for (const part of partsOf(condition, flow)) note(part);
    if ('run' in condition) {
      for (const id of runs.get(condition.run) ?? []) reads.get(id)?.answers.add('yes');
    } else if ('question' in condition) noteTest(condition);
  };
  const noteTest = (test: Extract<Condition, { question: string }>): void => {
    const read = reads.get(test.question);
    if ('is' in test) read?.answers.add(test.is);
    else if ('includes' in test) read?.answers.add(test.includes);
    else if ('atLeast' in test) read?.thresholds.add(test.atLeast);
  };
  for (const condition of conditions) note(condition);
  return reads;
}

const reserved = (id: string): boolean => RESERVED.includes(id);

function group(
  question: Question,
  kind: Atom['kind'],
  stands: readonly string[],
  weight = BigInt(stands.length),
): Atom[] {
  return stands.length === 0 ? [] : [{ question: question.id, kind, stands, weight }];
}

function ofChosen(question: Chosen, read: Read): Atom[] {
  const isMultiple = question.kind === 'multiple';
  const counted = isMultiple && read.thresholds.size > 0;
  const alone = (id: string) => !isMultiple || question.exclusive.includes(id);
  const readable = (id: string) => read.answers.has(id) || (counted && !alone(id));
  const others = question.answerOptions.filter((id) => !readable(id));
  const free = others.filter((id) => !alone(id));
  return [
    ...question.answerOptions.filter(readable).flatMap((id) => group(question, 'answer', [id])),
    ...group(question, 'rest', free, 2n ** BigInt(free.length) - 1n),
    ...group(
      question,
      'alone',
      others.filter((id) => alone(id) && !reserved(id)),
    ),
    ...group(
      question,
      'unsaid',
      others.filter((id) => alone(id) && reserved(id)),
    ),
  ];
}

function ofScale(question: Extract<Question, { kind: 'scale' }>, read: Read): Atom[] {
  const starts = [question.min, ...read.thresholds]
    .filter((at) => at >= question.min && at <= question.max)
    .sort((a, b) => a - b);
  const distinct = [...new Set(starts)];
  return distinct.flatMap((from, i) => {
    const to = (distinct[i + 1] ?? question.max + 1) - 1;
    const stands = Array.from({ length: to - from + 1 }, (_, k) => String(from + k));
    return group(question, 'range', stands);
  });
}

/** The classes of answers to this question; giving no answer is the absence of all of them. */
export function atomsOf(question: Question, read: Read): readonly Atom[] {
  return question.kind === 'scale' ? ofScale(question, read) : ofChosen(question, read);
}

/** All atoms of a flow in order, and the numbers of those of each question. */
export interface AtomTable {
  readonly atoms: readonly Atom[];
  readonly of: ReadonlyMap<string, readonly number[]>;
}

/** The atoms of all questions of a flow, as far as these conditions tell answers apart. */
export function atomTable(flow: Flow, conditions: readonly Condition[]): AtomTable {
  const reads = readsOf(flow, conditions);
  const atoms: Atom[] = [];
  const of = new Map<string, readonly number[]>();
  for (const question of flow.questions) {
    const read = reads.get(question.id);
    const own = read ? atomsOf(question, read) : [];
    of.set(
      question.id,
      own.map((_, i) => atoms.length + i),
    );
    atoms.push(...own);
  }
  return { atoms, of };
}
