import type { Diagram, Node } from './diagram.ts';
import { ALWAYS, NEVER } from './diagram.ts';

/** The variables that make a difference to any of these. */
export function support(diagram: Diagram, nodes: readonly Node[]): ReadonlySet<number> {
  return new Set(
    nodes.flatMap((node) => below(diagram, node).map((each) => diagram.variableOf(each))),
  );
}

/** This node and all below it, each before those that lead to it. */
function below(diagram: Diagram, node: Node): readonly Node[] {
  const seen = new Set<Node>();
  const left = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next <= ALWAYS || seen.has(next)) continue;
    seen.add(next);
    left.push(diagram.low(next), diagram.high(next));
  }
  return [...seen].sort((a, b) => diagram.variableOf(b) - diagram.variableOf(a));
}

/** How many assignments make it true, when a true variable stands for `weights[variable]` cases and a false one for one. */
export function count(diagram: Diagram, node: Node, weights: readonly bigint[]): bigint {
  const known = new Map<Node, bigint>([
    [NEVER, 0n],
    [ALWAYS, 1n],
  ]);
  const casesOf = (child: Node, from: number): bigint => {
    let cases = known.get(child) ?? 0n;
    if (cases === 0n) return cases;
    const to = Math.min(diagram.variableOf(child), weights.length);
    for (let v = from; v < to; v++) cases *= 1n + (weights[v] ?? 1n);
    return cases;
  };
  for (const each of below(diagram, node)) {
    const at = diagram.variableOf(each);
    const high = (weights[at] ?? 1n) * casesOf(diagram.high(each), at + 1);
    known.set(each, casesOf(diagram.low(each), at + 1) + high);
  }
  return casesOf(node, 0);
}

/** The variables that are true in the assignment of least cost that makes it true; null when there is none. */
export function cheapest(
  diagram: Diagram,
  node: Node,
  costs: readonly number[],
): readonly number[] | null {
  const known = new Map<Node, number>([
    [NEVER, Infinity],
    [ALWAYS, 0],
  ]);
  const costOf = (each: Node): number => known.get(each) ?? Infinity;
  const withHigh = (each: Node): number =>
    costOf(diagram.high(each)) + (costs[diagram.variableOf(each)] ?? 1);
  for (const each of below(diagram, node)) {
    known.set(each, Math.min(costOf(diagram.low(each)), withHigh(each)));
  }
  if (costOf(node) === Infinity) return null;
  const chosen: number[] = [];
  let at = node;
  while (at > ALWAYS) {
    const takesHigh = withHigh(at) < costOf(diagram.low(at));
    if (takesHigh) chosen.push(diagram.variableOf(at));
    at = takesHigh ? diagram.high(at) : diagram.low(at);
  }
  return chosen;
}
