import { namedCondition } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow } from './schema.ts';

/** These conditions with those of the same kind inside them taken out: "a and (b and c)" is "a and b and c". */
const flat = (kind: 'all' | 'any', parts: readonly Condition[]): Condition[] =>
  parts.flatMap((part) =>
    kind === 'all' && 'all' in part ? part.all : kind === 'any' && 'any' in part ? part.any : part,
  );

/** The same condition with each named one in full, and no more levels than it needs. */
export function opened(condition: Condition, flow: Flow): Condition {
  if ('condition' in condition) return opened(namedCondition(flow, condition.condition), flow);
  if ('not' in condition) return { not: opened(condition.not, flow) };
  const open = (part: Condition) => opened(part, flow);
  if ('all' in condition) return { all: flat('all', condition.all.map(open)) };
  if ('any' in condition) return { any: flat('any', condition.any.map(open)) };
  return condition;
}
