import { conditionalsOf } from '../flow/conditionals.ts';
import type { Condition } from '../flow/condition.ts';
import type { Flow } from '../flow/schema.ts';
import type { BookletContext, Told } from './bookletTerms.ts';
import { tell } from './bookletTerms.ts';
import type { Form, Kept } from './normalForm.ts';
import { isTest, openForm } from './normalForm.ts';
import { simplify } from './simplify.ts';

/** A named condition as a box to tick on paper, with what it takes to tick it. */
export interface Box {
  readonly letter: string;
  readonly condition: string;
  readonly form: Form;
  readonly told: Told;
}

const OPEN: Kept = { name: () => false, unknown: true };

/** Whether a form is about one question or run: then it is told in place, and needs no box. */
function isSmall(form: Form): boolean {
  if (isTest(form)) return true;
  const [first, ...rest] = form.parts.map((part) => (part.kind === 'has' ? part.question : null));
  return first !== null && first !== undefined && rest.every((each) => each === first);
}

/** The conditions of a flow that are too large to be told in place. */
function largeIn(flow: Flow): ReadonlySet<string> {
  const large = flow.conditions.filter(
    ({ when }) => !isSmall(simplify(flow, openForm(when, flow, OPEN))),
  );
  return new Set(large.map(({ id }) => id));
}

const paperForm = (flow: Flow, when: Condition, large: ReadonlySet<string>): Form =>
  simplify(flow, openForm(when, flow, { name: (id) => large.has(id), unknown: true }));

function namesIn(form: Form): readonly string[] {
  if (form.kind === 'named') return [form.condition];
  return isTest(form) ? [] : form.parts.flatMap(namesIn);
}

/** The boxes that what follows the questions refers to, those that others are made of before them. */
function usedBoxes(flow: Flow, large: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const enter = (id: string): void => {
    if (found.includes(id)) return;
    const named = flow.conditions.find((each) => each.id === id);
    if (!named) return;
    for (const inner of namesIn(paperForm(flow, named.when, large))) enter(inner);
    found.push(id);
  };
  const after = conditionalsOf(flow).filter(
    ({ where }) =>
      !/^(conditions|questions|contradictions)/.test(where) && !where.includes('.details'),
  );
  for (const { when } of after) {
    if (when) for (const id of namesIn(paperForm(flow, when, large))) enter(id);
  }
  return found;
}

const letterAt = (at: number): string => {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (at % 26));
  return at < 26 ? letter : `${letterAt(Math.floor(at / 26) - 1)}${letter}`;
};

/** The boxes of a flow, and how any of its conditions is told with them. */
export interface Boxes {
  readonly boxes: readonly Box[];
  readonly context: BookletContext;
  readonly formOf: (when: Condition) => Form;
}

/** Gives each condition that is too large to be told in place a box with a letter. */
export function boxesOf(flow: Flow, words: BookletContext['words']): Boxes {
  const large = largeIn(flow);
  const used = usedBoxes(flow, large);
  const letters = new Map(used.map((id, at) => [id, letterAt(at)] as const));
  const context = { flow, words, boxes: letters };
  const boxes = used.flatMap((condition) => {
    const named = flow.conditions.find(({ id }) => id === condition);
    const letter = letters.get(condition);
    if (!named || letter === undefined) return [];
    const form = paperForm(flow, named.when, large);
    return [{ letter, condition, form, told: tell(context, form) }];
  });
  return { boxes, context, formOf: (when) => paperForm(flow, when, large) };
}
