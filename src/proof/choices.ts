import { RESERVED } from '../flow/answers.ts';
import type { Condition } from '../flow/condition.ts';
import type { Question } from '../flow/schema.ts';
import type { Atom, AtomTable } from './atoms.ts';
import type { Diagram, Node } from './diagram.ts';

/** What can be answered to each question by itself, as functions over the atoms of its answers. */
export class Choices {
  readonly diagram: Diagram;
  readonly #table: AtomTable;
  readonly #questions: readonly Question[];

  constructor(diagram: Diagram, table: AtomTable, questions: readonly Question[]) {
    this.diagram = diagram;
    this.#table = table;
    this.#questions = questions;
  }

  /** The numbers of the atoms of a question. */
  variablesOf(question: string): readonly number[] {
    return this.#table.of.get(question) ?? [];
  }

  /** No answer to this question at all. */
  open(question: string): Node {
    return this.diagram.all(
      this.variablesOf(question).map((v) => this.diagram.not(this.diagram.variable(v))),
    );
  }

  /** The sets of atoms that one answer to this question can be. */
  possible(question: Question): Node {
    const { diagram } = this;
    const variables = this.variablesOf(question.id);
    const isAlone = (v: number) => {
      const atom = this.#table.atoms[v];
      if (question.kind !== 'multiple' || atom === undefined) return true;
      return atom.stands.every((id) => question.exclusive.includes(id));
    };
    const rules = variables.flatMap((v, i) =>
      variables
        .slice(i + 1)
        .filter((w) => isAlone(v) || isAlone(w))
        .map((w) => diagram.not(diagram.and(diagram.variable(v), diagram.variable(w)))),
    );
    return diagram.all(rules.toReversed());
  }

  #atom(question: string, wanted: (atom: Atom) => boolean): Node {
    const found = this.variablesOf(question).filter((v) => {
      const atom = this.#table.atoms[v];
      return atom !== undefined && wanted(atom);
    });
    return this.diagram.any(found.map((v) => this.diagram.variable(v)));
  }

  /** Whether an answer passes this test; whether it was asked is not looked at. */
  passes(test: Extract<Condition, { question: string }>): Node {
    const { question } = test;
    if ('unknown' in test) {
      const unsaid = this.#atom(question, ({ stands }) =>
        stands.every((id) => RESERVED.includes(id)),
      );
      return this.diagram.or(this.open(question), unsaid);
    }
    if ('is' in test) return this.#atom(question, ({ stands }) => stands.includes(test.is));
    if ('includes' in test)
      return this.#atom(question, ({ stands }) => stands.includes(test.includes));
    return this.#atLeast(question, test.atLeast);
  }

  #atLeast(question: string, count: number): Node {
    const found = this.#questions.find((each) => each.id === question);
    if (found?.kind === 'scale') {
      return this.#atom(question, ({ stands }) => Number(stands[0]) >= count);
    }
    const chosen = this.variablesOf(question).filter((v) => {
      const atom = this.#table.atoms[v];
      return (
        found?.kind === 'multiple' &&
        atom?.kind === 'answer' &&
        !found.exclusive.includes(atom.stands[0] ?? '')
      );
    });
    const some = this.diagram.not(this.open(question));
    return this.diagram.and(
      some,
      this.diagram.atLeast(
        chosen.map((v) => this.diagram.variable(v)),
        count,
      ),
    );
  }
}
