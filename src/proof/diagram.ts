import { TooWideError } from './tooWide.ts';

/** A node of a diagram: 0 is never, 1 is always, others are decisions on a variable. */
export type Node = number;
export const NEVER: Node = 0;
export const ALWAYS: Node = 1;

/** Nodes that a diagram may have: some seconds of work. The largest flow so far needs a hundredth. */
const MOST_NODES = 4_000_000;

/** Two node ids as one number; exact while there are fewer nodes than this. */
const SHIFT = 2 ** 26;

/**
 * Reduced ordered binary decision diagrams over variables 0, 1, 2 ...: equal functions are the same node, so "for all answers"
 * is one comparison.
 *
 * @source Bryant, Graph-based algorithms for Boolean function manipulation, IEEE Trans. Computers C-35(8), 1986
 */
export class Diagram {
  readonly #variable: number[] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  readonly #low: Node[] = [NEVER, ALWAYS];
  readonly #high: Node[] = [NEVER, ALWAYS];
  readonly #unique: Map<number, Node>[] = [];
  readonly #ands = new Map<number, Node>();
  readonly #nots = new Map<Node, Node>();
  readonly #withouts = new Map<string, Map<Node, Node>>();

  #most = MOST_NODES;

  /** Does some work that may make this many nodes at most. @throws {TooWideError} when it would make more. */
  capped<T>(nodes: number, work: () => T): T {
    const before = this.#most;
    this.#most = Math.min(before, this.size + nodes);
    try {
      return work();
    } finally {
      this.#most = before;
    }
  }

  /** How many nodes were made so far. */
  get size(): number {
    return this.#variable.length;
  }

  variableOf(node: Node): number {
    return this.#variable[node] ?? 0;
  }

  /** The node when its variable is false. */
  low(node: Node): Node {
    return this.#low[node] ?? NEVER;
  }

  /** The node when its variable is true. */
  high(node: Node): Node {
    return this.#high[node] ?? NEVER;
  }

  #node(variable: number, low: Node, high: Node): Node {
    if (low === high) return low;
    const known = (this.#unique[variable] ??= new Map<number, Node>());
    const key = low * SHIFT + high;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = this.#variable.length;
    if (made >= this.#most) throw new TooWideError(`More than ${this.#most} nodes`);
    this.#variable.push(variable);
    this.#low.push(low);
    this.#high.push(high);
    known.set(key, made);
    return made;
  }

  /** True when this variable is. */
  variable(index: number): Node {
    return this.#node(index, NEVER, ALWAYS);
  }

  not(a: Node): Node {
    if (a <= ALWAYS) return ALWAYS - a;
    const found = this.#nots.get(a);
    if (found !== undefined) return found;
    const made = this.#node(this.variableOf(a), this.not(this.low(a)), this.not(this.high(a)));
    this.#nots.set(a, made);
    this.#nots.set(made, a);
    return made;
  }

  and(a: Node, b: Node): Node {
    if (a === NEVER || b === NEVER) return NEVER;
    if (a === ALWAYS || a === b) return b;
    if (b === ALWAYS) return a;
    const key = a < b ? a * SHIFT + b : b * SHIFT + a;
    const found = this.#ands.get(key);
    if (found !== undefined) return found;
    const at = Math.min(this.variableOf(a), this.variableOf(b));
    const [a0, a1] = this.#branches(a, at);
    const [b0, b1] = this.#branches(b, at);
    const made = this.#node(at, this.and(a0, b0), this.and(a1, b1));
    this.#ands.set(key, made);
    return made;
  }

  #branches(node: Node, variable: number): readonly [Node, Node] {
    return this.variableOf(node) === variable ? [this.low(node), this.high(node)] : [node, node];
  }

  or(a: Node, b: Node): Node {
    return this.not(this.and(this.not(a), this.not(b)));
  }

  all(nodes: Iterable<Node>): Node {
    let result = ALWAYS;
    for (const node of nodes) result = this.and(result, node);
    return result;
  }

  any(nodes: Iterable<Node>): Node {
    let result = NEVER;
    for (const node of nodes) result = this.or(result, node);
    return result;
  }

  /** Whether `a` implies `b`: no assignment makes the first true and the second false. */
  implies(a: Node, b: Node): Node {
    return this.not(this.and(a, this.not(b)));
  }

  /** True when at least `count` of these are. */
  atLeast(nodes: readonly Node[], count: number): Node {
    let rows: readonly Node[] = [ALWAYS, ...Array.from({ length: count }, () => NEVER)];
    for (const node of nodes) {
      rows = rows.map((row, k) =>
        k === 0 ? row : this.or(row, this.and(node, rows[k - 1] ?? NEVER)),
      );
    }
    return rows[count] ?? NEVER;
  }

  /** The function with these variables set to false. */
  without(node: Node, variables: ReadonlySet<number>): Node {
    const key = [...variables].join();
    const memo = this.#withouts.get(key) ?? new Map<Node, Node>();
    this.#withouts.set(key, memo);
    return this.#without(node, variables, memo);
  }

  #without(node: Node, variables: ReadonlySet<number>, memo: Map<Node, Node>): Node {
    if (node <= ALWAYS) return node;
    const found = memo.get(node);
    if (found !== undefined) return found;
    const at = this.variableOf(node);
    const low = this.#without(this.low(node), variables, memo);
    const made = variables.has(at)
      ? low
      : this.#node(at, low, this.#without(this.high(node), variables, memo));
    memo.set(node, made);
    return made;
  }
}
