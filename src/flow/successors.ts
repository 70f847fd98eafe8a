import type { QuestionId } from './answers.ts';
import { namedCondition } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow } from './schema.ts';

/** A question that can come next, or null for the end of the flow. */
export interface Next {
  readonly to: QuestionId | null;
  /** Its own condition; undefined when it always follows if none before it in the list does. */
  readonly when: Condition | undefined;
}

/** What can follow a question, in the order in which it is tried: the first whose condition holds comes next. */
export interface Successors {
  /** Null for the start of the flow. */
  readonly from: QuestionId | null;
  readonly next: readonly Next[];
}

/** The parts that must all hold for a condition to hold, through named conditions. */
function conjunctsOf(condition: Condition, flow: Flow, found = new Set<string>()): Set<string> {
  found.add(JSON.stringify(condition));
  if ('all' in condition) for (const part of condition.all) conjunctsOf(part, flow, found);
  if ('condition' in condition) conjunctsOf(namedCondition(flow, condition.condition), flow, found);
  return found;
}

/** Whether `when` holds wherever all of `known` do: each of its parts is among them. */
function isCertain(when: Condition, known: ReadonlySet<string>): boolean {
  if (known.has(JSON.stringify(when))) return true;
  return 'all' in when && when.all.every((part) => isCertain(part, known));
}

interface Asked {
  readonly id: QuestionId;
  readonly when: Condition | undefined;
  /** What must hold where it is asked. */
  readonly conjuncts: ReadonlySet<string>;
}

/**
 * A question's condition looks back only: where it held, it still holds when a later question is reached, and where it did not,
 * nothing that has it as a part can follow.
 */
function follow(conjuncts: ReadonlySet<string>, later: readonly Asked[]): readonly Next[] {
  const next: Next[] = [];
  const passed = new Set<string>();
  for (const { id, when, conjuncts: own } of later) {
    if (when === undefined || isCertain(when, conjuncts)) {
      return [...next, { to: id, when: undefined }];
    }
    if ([...passed].some((each) => own.has(each))) continue;
    next.push({ to: id, when });
    passed.add(JSON.stringify(when));
  }
  return [...next, { to: null, when: undefined }];
}

/**
 * For the start and for each question those that can come next, with their conditions, up to and including the first that is sure
 * to be asked there. Read from the conditions as they are written: a listed question may be one that never follows.
 */
export function successors(flow: Flow): readonly Successors[] {
  const asked = flow.questions.map(({ id, when }) => ({
    id,
    when,
    conjuncts: when ? conjunctsOf(when, flow) : new Set<string>(),
  }));
  return [
    { from: null, next: follow(new Set(), asked) },
    ...asked.map(({ id, conjuncts }, i) => ({
      from: id,
      next: follow(conjuncts, asked.slice(i + 1)),
    })),
  ];
}
