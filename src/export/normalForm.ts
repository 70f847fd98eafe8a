import { answerIdsOf } from '../content/keys.ts';
import { RESERVED, questionOf } from '../flow/answers.ts';
import { namedCondition } from '../flow/predicate.ts';
import type { Condition } from '../flow/condition.ts';
import type { Flow, Question } from '../flow/schema.ts';

/** A test of one question, or of a run, that needs no other to be understood. */
export type Test =
  /** A question with one answer, or a scale: its answer is one of these, or it has none that counts and `open` is true. */
  | {
      readonly kind: 'one';
      readonly question: string;
      readonly values: readonly string[];
      readonly open: boolean;
    }
  /** A question with several answers: this one is among them; with `not`, it is not. */
  | {
      readonly kind: 'has';
      readonly question: string;
      readonly answer: string;
      readonly not: boolean;
    }
  | {
      readonly kind: 'count';
      readonly question: string;
      readonly atLeast: number;
      readonly not: boolean;
    }
  | {
      readonly kind: 'run';
      readonly run: string;
      readonly atLeast: number;
      readonly openCounts: boolean;
      readonly not: boolean;
    }
  /** A named condition that is kept by its name. */
  | { readonly kind: 'named'; readonly condition: string; readonly not: boolean }
  /** A question that is asked and has no telling answer, kept as such. */
  | { readonly kind: 'unknown'; readonly question: string; readonly not: boolean };

/** A condition without names and without `not` over others: tests, and what all or any of them say. Empty `all` is always. */
export type Form =
  | Test
  | { readonly kind: 'all'; readonly parts: readonly Form[] }
  | { readonly kind: 'any'; readonly parts: readonly Form[] };

/** What holds for everybody. */
export const ALWAYS: Form = { kind: 'all', parts: [] };
/** What holds for nobody. */
export const NEVER: Form = { kind: 'any', parts: [] };

/** Whether it holds for everybody, and nothing has to be said. */
export const isAlways = (form: Form): boolean => form.kind === 'all' && form.parts.length === 0;

/** Whether it is one test, and not several together. */
export const isTest = (form: Form): form is Test => form.kind !== 'all' && form.kind !== 'any';

const OPEN_ALL: Kept = { name: () => false, unknown: false };

const join = (kind: 'all' | 'any', parts: readonly Form[]): Form => ({ kind, parts });

/** That the answer is one of these; with `not`, that it is another or none. */
function one(question: Question, values: readonly string[], not: boolean): Form {
  const all = answerIdsOf(question);
  const kept = all.filter((value) => values.includes(value) !== not);
  return { kind: 'one', question: question.id, values: kept, open: not };
}

/** Off the path nothing is unknown, so the question's own condition stands beside it. */
function unknown(question: Question, not: boolean, flow: Flow): Form {
  const telling = answerIdsOf(question).filter((value) => !RESERVED.includes(value));
  const tests: Form[] =
    question.kind === 'multiple'
      ? telling.map((answer) => ({ kind: 'has', question: question.id, answer, not: !not }))
      : [one(question, telling, !not)];
  const asked = question.when ? [formOf(question.when, not, flow, OPEN_ALL)] : [];
  return join(not ? 'any' : 'all', [...asked, ...tests]);
}

function atLeast(question: Question, n: number, not: boolean): Form {
  const values = answerIdsOf(question);
  if (question.kind === 'scale') {
    return one(
      question,
      values.filter((value) => Number(value) >= n),
      not,
    );
  }
  if (question.kind === 'multiple' && n > 0) {
    return { kind: 'count', question: question.id, atLeast: n, not };
  }
  if (question.kind === 'single') return one(question, n > 0 ? [] : values, not);
  const chosen = values.map((answer): Form => ({
    kind: 'has',
    question: question.id,
    answer,
    not,
  }));
  return join(not ? 'all' : 'any', chosen);
}

type QuestionTest = Extract<Condition, { question: string }>;

function testOf(test: QuestionTest, not: boolean, flow: Flow, kept: Kept): Form {
  const question = questionOf(flow, test.question);
  if ('unknown' in test) {
    return kept.unknown
      ? { kind: 'unknown', question: question.id, not }
      : unknown(question, not, flow);
  }
  if ('is' in test) return one(question, [test.is], not);
  if ('atLeast' in test) return atLeast(question, test.atLeast, not);
  return { kind: 'has', question: question.id, answer: test.includes, not };
}

/** What is not opened: some names, and tests of what is unknown. */
export interface Kept {
  readonly name: (condition: string) => boolean;
  readonly unknown: boolean;
}

function named(id: string, not: boolean, flow: Flow, kept: Kept): Form {
  if (kept.name(id)) return { kind: 'named', condition: id, not };
  return formOf(namedCondition(flow, id), not, flow, kept);
}

/** Nots are pushed down to the tests, and names are opened but for those that are kept. */
function formOf(condition: Condition, not: boolean, flow: Flow, kept: Kept): Form {
  if ('not' in condition) return formOf(condition.not, !not, flow, kept);
  if ('condition' in condition) return named(condition.condition, not, flow, kept);
  if ('question' in condition) return testOf(condition, not, flow, kept);
  if ('run' in condition) {
    const { run, atLeast, unknownCounts: openCounts = false } = condition;
    return { kind: 'run', run, atLeast, openCounts, not };
  }
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  return join(
    isAll === not ? 'any' : 'all',
    parts.map((part) => formOf(part, not, flow, kept)),
  );
}

/** The condition as it is written, with nots pushed down and names opened but for those kept; `simplify` makes it short. */
export const openForm = (condition: Condition, flow: Flow, kept: Kept = OPEN_ALL): Form =>
  formOf(condition, false, flow, kept);
