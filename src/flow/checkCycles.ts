import { nodesOf } from './conditionals.ts';
import type { Finding } from './finding.ts';
import { errorAt } from './finding.ts';
import type { Flow } from './schema.ts';

/** Parts that a condition may have when all its names are opened. More would take too long to evaluate. */
const MOST_PARTS = 10_000;
const MOST_LEVELS = 40;

/** How many parts a named condition has, opened; or Infinity when it is too deep or leads back to itself. */
function sizeOf(flow: Flow, id: string, above: readonly string[], known: Map<string, number>) {
  const before = known.get(id);
  if (before !== undefined) return before;
  if (above.includes(id) || above.length > MOST_LEVELS) return Infinity;
  const named = flow.conditions.find((each) => each.id === id);
  let size = 0;
  for (const { condition } of named ? nodesOf(named.when, '') : []) {
    size += 1;
    if ('condition' in condition) size += sizeOf(flow, condition.condition, [...above, id], known);
  }
  known.set(id, size);
  return size;
}

/** The named conditions that this one leads to, itself only if it leads back. */
function reachedFrom(flow: Flow, id: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [id];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const named = flow.conditions.find((each) => each.id === next);
    for (const { condition } of named ? nodesOf(named.when, '') : []) {
      if (!('condition' in condition) || reached.has(condition.condition)) continue;
      reached.add(condition.condition);
      left.push(condition.condition);
    }
  }
  return reached;
}

/** Named conditions that lead back to themselves (`flow/condition-cycle`), or grow too large (`flow/condition-size`). */
export function checkCycles(flow: Flow): readonly Finding[] {
  const known = new Map<string, number>();
  return flow.conditions.flatMap(({ id }, i) => {
    const where = `conditions[${i}].when`;
    if (reachedFrom(flow, id).has(id)) {
      const message = `The condition "${id}" leads back to itself.`;
      const hint = 'Write out what is meant in one of the conditions of the circle.';
      return [errorAt('flow/condition-cycle', where, message, hint)];
    }
    if (sizeOf(flow, id, [], known) <= MOST_PARTS) return [];
    const message = `With all names opened, "${id}" has more than ${MOST_PARTS} parts, or ${MOST_LEVELS} levels.`;
    return [errorAt('flow/condition-size', where, message, 'Say it with fewer names in names.')];
  });
}
