import type { Diagram, Node } from './diagram.ts';
import { support } from './readings.ts';

/** What one question allows. */
export interface Rule {
  /** The variables of its answers. */
  readonly variables: readonly number[];
  /** When it is asked: what it reads of earlier questions. */
  readonly asked: Node;
  readonly holds: Node;
}

/**
 * Which answers can be given together. Whoever asks about a few questions need not hold all answers to all others: every set of
 * answers to a question and to those that its condition reads, near or far, can be completed by answers to the rest.
 */
export class Domains {
  readonly #diagram: Diagram;
  readonly #rules: readonly Rule[];
  readonly #questionOf = new Map<number, number>();
  /** For each question itself and all that it depends on, near or far. */
  readonly #needs: readonly ReadonlySet<number>[];
  readonly #known = new Map<string, Node>();
  readonly #amongs = new Map<Node, Node>();

  constructor(diagram: Diagram, rules: readonly Rule[]) {
    this.#diagram = diagram;
    this.#rules = rules;
    rules.forEach(({ variables }, i) => {
      for (const variable of variables) this.#questionOf.set(variable, i);
    });
    const needs: Set<number>[] = [];
    rules.forEach(({ asked }, i) => {
      const own = new Set([i]);
      for (const read of this.#questionsIn(asked)) {
        for (const each of needs[read] ?? []) own.add(each);
      }
      needs.push(own);
    });
    this.#needs = needs;
  }

  #questionsIn(node: Node): ReadonlySet<number> {
    const variables = [...support(this.#diagram, [node])];
    return new Set(variables.flatMap((variable) => this.#questionOf.get(variable) ?? []));
  }

  /** All sets of answers to these questions, which must be all that they depend on. */
  #over(questions: readonly number[]): Node {
    const key = questions.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // From the last question to the first: the diagram then grows where it is already small.
    const rules = questions.toReversed().flatMap((i) => this.#rules[i]?.holds ?? []);
    const made = this.#diagram.all(rules);
    this.#known.set(key, made);
    return made;
  }

  /** All sets of answers to all questions. */
  get whole(): Node {
    return this.#over([...this.#rules.keys()]);
  }

  /** The possible answers for which this holds, to the questions that it depends on. */
  among(node: Node): Node {
    const known = this.#amongs.get(node);
    if (known !== undefined) return known;
    const needed = new Set<number>();
    for (const question of this.#questionsIn(node)) {
      for (const each of this.#needs[question] ?? []) needed.add(each);
    }
    const made = this.#diagram.and(node, this.#over([...needed].sort((a, b) => a - b)));
    this.#amongs.set(node, made);
    return made;
  }
}
