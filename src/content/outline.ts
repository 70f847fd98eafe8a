import type { Condition } from '../flow/condition.ts';
import type { Flow } from '../flow/schema.ts';
import type { Reader } from './explain.ts';
import { explain, sideBySide } from './explain.ts';

/** A condition as a list: a sentence, or a line such as "all of these" with its parts below. */
export interface Outline {
  readonly text: string;
  readonly parts: readonly Outline[];
}

/** Tests in one sentence. More are told as a list. */
const MOST_IN_SENTENCE = 2;

type Sides = Extract<Condition, { all: Condition[] } | { any: Condition[] }>;

const isSides = (condition: Condition): condition is Sides =>
  'all' in condition || 'any' in condition;

const partsOf = (condition: Sides): readonly Condition[] =>
  'all' in condition ? condition.all : sideBySide(condition.any);

/** Whether a condition is one test, one name, or the opposite of one: told without "and" and "or". */
function isPlain(condition: Condition): boolean {
  return 'not' in condition ? isPlain(condition.not) : !isSides(condition);
}

/** Short enough for one sentence, in which "and" and "or" do not meet. */
function isShort(condition: Condition): boolean {
  if (isPlain(condition)) return true;
  if ('not' in condition) return isShort(condition.not) && !('all' in condition.not);
  if (!isSides(condition)) return false;
  const parts = partsOf(condition);
  return parts.length === 1 || (parts.length <= MOST_IN_SENTENCE && parts.every(isPlain));
}

const sentence = (condition: Condition, flow: Flow, reader: Reader): Outline => ({
  text: explain(condition, flow, reader),
  parts: [],
});

const NOT = { allOf: 'notAllOf', anyOf: 'notAnyOf' } as const;

function listed(condition: Sides, isNot: boolean, flow: Flow, reader: Reader): Outline {
  const kind = 'all' in condition ? 'allOf' : 'anyOf';
  return {
    text: reader.t(`explain:${isNot ? NOT[kind] : kind}`),
    parts: partsOf(condition).map((part) => outline(part, flow, reader)),
  };
}

/** A condition as nested lists where a sentence would be long, in the reader's language. */
export function outline(condition: Condition, flow: Flow, reader: Reader): Outline {
  if (isShort(condition)) return sentence(condition, flow, reader);
  if (isSides(condition)) return listed(condition, false, flow, reader);
  if ('not' in condition && isSides(condition.not)) {
    return listed(condition.not, true, flow, reader);
  }
  return sentence(condition, flow, reader);
}
