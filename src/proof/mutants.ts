import type { Condition } from '../flow/condition.ts';
import type { Flow } from '../flow/schema.ts';
import type { Thing } from './thing.ts';

/** A flow with one condition weakened, strengthened or taken away, and what was done. */
export interface Mutant {
  readonly of: Thing;
  readonly change: string;
  readonly flow: Flow;
}

const NEVER: Condition = { any: [] };
const ALWAYS: Condition = { all: [] };

const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, i) => i !== at);

/** All conditions that come from this one by leaving out one part somewhere; with the path to the part. */
function leavingOut(condition: Condition, at = 'when'): { where: string; condition: Condition }[] {
  if ('not' in condition) {
    return leavingOut(condition.not, `${at}.not`).map(({ where, condition: inner }) => ({
      where,
      condition: { not: inner },
    }));
  }
  if (!('all' in condition) && !('any' in condition)) return [];
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  const remade = (made: Condition[]): Condition => (isAll ? { all: made } : { any: made });
  return parts.flatMap((part, i) => {
    const where = `${at}.${isAll ? 'all' : 'any'}[${i}]`;
    const inner = leavingOut(part, where).map((each) => ({
      where: each.where,
      condition: remade(parts.map((other, k) => (k === i ? each.condition : other))),
    }));
    return parts.length > 1 ? [{ where, condition: remade(without(parts, i)) }, ...inner] : inner;
  });
}

function changesOf(when: Condition | undefined): { change: string; when: Condition }[] {
  const never = { change: 'never holds', when: NEVER };
  if (when === undefined) return [never];
  return [
    never,
    { change: 'always holds', when: ALWAYS },
    ...leavingOut(when).map(({ where, condition }) => ({
      change: `without ${where}`,
      when: condition,
    })),
  ];
}

function ofNotes(flow: Flow): Mutant[] {
  return flow.options.flatMap((option, o) =>
    option.notes.flatMap((note, n) =>
      changesOf(note.when).map(({ change, when }) => ({
        of: { option: option.id, note: note.id },
        change,
        flow: {
          ...flow,
          options: flow.options.with(o, {
            ...option,
            notes: option.notes.with(n, { ...note, when }),
          }),
        },
      })),
    ),
  );
}

function ofRedFlags(flow: Flow): Mutant[] {
  return flow.redFlags.flatMap((flag, i) =>
    changesOf(flag.when).map(({ change, when }) => ({
      of: { redFlag: flag.id },
      change,
      flow: { ...flow, redFlags: flow.redFlags.with(i, { ...flag, when }) },
    })),
  );
}

function ofNamed(flow: Flow): Mutant[] {
  return flow.conditions.flatMap((named, i) =>
    changesOf(named.when).map(({ change, when }) => ({
      of: { condition: named.id },
      change,
      flow: { ...flow, conditions: flow.conditions.with(i, { ...named, when }) },
    })),
  );
}

/** Every flow that differs from this one by one condition that never or always holds, or lacks one part. */
export function mutantsOf(flow: Flow): readonly Mutant[] {
  return [...ofNotes(flow), ...ofRedFlags(flow), ...ofNamed(flow)];
}
