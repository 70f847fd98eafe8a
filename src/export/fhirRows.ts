import { answerIdsOf } from '../content/keys.ts';
import { questionOf } from '../flow/answers.ts';
import type { Flow } from '../flow/schema.ts';
import { codeOf } from './fhirCodes.ts';
import type { EnableWhen } from './fhirTypes.ts';
import type { Form, Test } from './normalForm.ts';
import { isTest } from './normalForm.ts';

type Behavior = 'all' | 'any';
type One = Extract<Test, { kind: 'one' }>;
type Row = EnableWhen;

/** Rows that stand for one test, where all or where any of them must hold; null where rows can not say it. */
type RowsOf = (flow: Flow, base: string, behavior: Behavior, test: Test) => readonly Row[] | null;

function compare(
  flow: Flow,
  base: string,
  question: string,
  operator: '=' | '!=',
  id: string,
): Row {
  return questionOf(flow, question).kind === 'scale'
    ? { question, operator, answerInteger: Number(id) }
    : { question, operator, answerCoding: codeOf(flow, base, id) };
}

const exists = (question: string, answerBoolean: boolean): Row => ({
  question,
  operator: 'exists',
  answerBoolean,
});

/** Whether these are the last points of a scale, which `>=` names at once; or, turned round, the first. */
function isUpper(flow: Flow, question: string, values: readonly string[]): boolean {
  const asked = questionOf(flow, question);
  const last = answerIdsOf(asked).slice(-values.length);
  return asked.kind === 'scale' && values.length > 0 && last.join() === values.join();
}

/** Rows that any of which make the test hold, and that none of them is answered too. */
function orOpen(flow: Flow, question: string, equal: readonly Row[], others: readonly string[]) {
  const [first] = others;
  const under = isUpper(flow, question, others) && first !== undefined;
  const below: Row = { question, operator: '<', answerInteger: Number(first) };
  return [...(under ? [below] : equal), exists(question, false)];
}

const oneRows = (flow: Flow, base: string, behavior: Behavior, test: One): readonly Row[] => {
  const { question, values, open } = test;
  const others = answerIdsOf(questionOf(flow, question)).filter((id) => !values.includes(id));
  const equal = values.map((id) => compare(flow, base, question, '=', id));
  const unequal = others.map((id) => compare(flow, base, question, '!=', id));
  if (open) {
    const brief = behavior === 'all' || unequal.length === 1;
    return brief ? unequal : orOpen(flow, question, equal, others);
  }
  if (isUpper(flow, question, values)) {
    return [{ question, operator: '>=', answerInteger: Number(values[0]) }];
  }
  const brief = behavior === 'any' || equal.length === 1;
  return brief ? equal : [exists(question, true), ...unequal];
};

const testRows: RowsOf = (flow, base, behavior, test) => {
  if (test.kind === 'one') return oneRows(flow, base, behavior, test);
  if (test.kind !== 'has') return null;
  return [compare(flow, base, test.question, test.not ? '!=' : '=', test.answer)];
};

/** Rows of a condition, and whether all or any of them must hold. */
export interface Rows {
  readonly rows: readonly EnableWhen[];
  readonly behavior: Behavior;
}

function flatRows(
  flow: Flow,
  base: string,
  behavior: Behavior,
  tests: readonly Form[],
): Rows | null {
  const rows: Row[] = [];
  for (const test of tests) {
    const own = isTest(test) ? testRows(flow, base, behavior, test) : null;
    if (own === null) return null;
    rows.push(...own);
  }
  return { rows, behavior };
}

/**
 * A condition as rows of `enableWhen`, or null for one that rows can not say: tests within tests, counts and runs.
 *
 * @source FHIR R4 questionnaire-enable-operator: "!=" is true if no answer is equal, so also when there is none.
 */
export function rowsOf(flow: Flow, base: string, form: Form): Rows | null {
  if (!isTest(form)) {
    // No rows at all would say "always".
    return form.parts.length === 0 ? null : flatRows(flow, base, form.kind, form.parts);
  }
  const all = flatRows(flow, base, 'all', [form]);
  const any = flatRows(flow, base, 'any', [form]);
  return all && any && any.rows.length < all.rows.length ? any : all;
}
