import { answerIdsOf } from '../content/keys.ts';
import { questionOf } from '../flow/answers.ts';
import type { Flow } from '../flow/schema.ts';
import type { Form, Test } from './normalForm.ts';
import { ALWAYS, NEVER, isTest, openForm } from './normalForm.ts';

type One = Extract<Test, { kind: 'one' }>;
type Kind = 'all' | 'any';

const same = (a: Form, b: Form): boolean => JSON.stringify(a) === JSON.stringify(b);
const isOne = (form: Form): form is One => form.kind === 'one';

const valuesOf = (flow: Flow, id: string): readonly string[] => answerIdsOf(questionOf(flow, id));

/** A test with these values in the order of the question; `always` or `never` where it tells nothing any more. */
function oneOf(flow: Flow, question: string, values: readonly string[], open: boolean): Form {
  const all = valuesOf(flow, question);
  if (open && all.every((value) => values.includes(value))) return ALWAYS;
  if (!open && values.length === 0) return NEVER;
  return { kind: 'one', question, values: all.filter((value) => values.includes(value)), open };
}

function negate(flow: Flow, test: Test): Form {
  if (test.kind !== 'one') return { ...test, not: !test.not };
  const rest = valuesOf(flow, test.question).filter((value) => !test.values.includes(value));
  return oneOf(flow, test.question, rest, !test.open);
}

/** What all or any of two tests of one question say. */
function merge(flow: Flow, kind: Kind, a: One, b: One): Form {
  if (kind === 'all') {
    const both = a.values.filter((value) => b.values.includes(value));
    return oneOf(flow, a.question, both, a.open && b.open);
  }
  return oneOf(flow, a.question, [...a.values, ...b.values], a.open || b.open);
}

/** Whether a test is certain, or impossible, where another one holds; null when that does not tell. */
function settled(flow: Flow, test: Test, known: Test): boolean | null {
  if (same(test, known)) return true;
  if (!isOne(test) || !isOne(known)) return same(test, negate(flow, known)) ? false : null;
  if (test.question !== known.question) return null;
  const both = merge(flow, 'all', test, known);
  if (same(both, NEVER)) return false;
  return same(both, known) ? true : null;
}

function settle(flow: Flow, test: Test, known: readonly Test[]): Form {
  const found = known.map((each) => settled(flow, test, each)).find((each) => each !== null);
  if (found !== undefined) return found ? ALWAYS : NEVER;
  return isOne(test) ? oneOf(flow, test.question, test.values, test.open) : test;
}

/** Tests of one question side by side become one. */
function mergeOnes(flow: Flow, kind: Kind, parts: readonly Form[]): readonly Form[] {
  const done: Form[] = [];
  for (const part of parts) {
    const at = done.findIndex(
      (each) => isOne(each) && isOne(part) && each.question === part.question,
    );
    const before = done[at];
    if (before && isOne(before) && isOne(part)) done[at] = merge(flow, kind, before, part);
    else done.push(part);
  }
  return done;
}

const flat = (kind: Kind, parts: readonly Form[]): readonly Form[] =>
  parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));

/** What is known of a part while its neighbors decide: in `all` that they hold, in `any` that they do not. */
function knownFrom(flow: Flow, kind: Kind, parts: readonly Form[]): readonly Test[] {
  return parts.filter(isTest).flatMap((test) => {
    const fact = kind === 'all' ? test : negate(flow, test);
    return isTest(fact) ? [fact] : [];
  });
}

function once(flow: Flow, kind: Kind, parts: readonly Form[], known: readonly Test[]): Form {
  const [neutral, final] = kind === 'all' ? [ALWAYS, NEVER] : [NEVER, ALWAYS];
  const done: Form[] = [];
  for (const [i, part] of parts.entries()) {
    // What was left out is not beside the rest any more, so that of two alike one stays.
    const beside = [...done, ...parts.slice(i + 1)];
    const short = reduce(flow, part, [...known, ...knownFrom(flow, kind, beside)]);
    if (same(short, final)) return final;
    if (!same(short, neutral)) done.push(short);
  }
  const [only, ...more] = done;
  return only && more.length === 0 ? only : { kind, parts: done };
}

function reduce(flow: Flow, form: Form, known: readonly Test[]): Form {
  if (isTest(form)) return settle(flow, form, known);
  const { kind } = form;
  const parts = mergeOnes(flow, kind, flat(kind, form.parts));
  const short = once(flow, kind, parts, known);
  return same(short, form) ? form : reduce(flow, short, known);
}

/** The same condition with as few tests as are found; for answers where what is `known` holds, so that it need not be said. */
export const simplify = (flow: Flow, form: Form, known: readonly Test[] = []): Form =>
  reduce(flow, form, known);

/** What a question's condition says, in short; `ALWAYS` without one. */
export const whenOf = (flow: Flow, id: string, known: readonly Test[] = []): Form => {
  const { when } = questionOf(flow, id);
  return when ? simplify(flow, openForm(when, flow), known) : ALWAYS;
};
