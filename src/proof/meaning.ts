import { questionsOfRun } from '../flow/predicate.ts';
import type { Condition } from '../flow/condition.ts';
import type { Flow, Note, Question } from '../flow/schema.ts';
import type { Atom, AtomTable } from './atoms.ts';
import { atomTable, conditionsOf } from './atoms.ts';
import { Choices } from './choices.ts';
import type { Node } from './diagram.ts';
import { ALWAYS, Diagram, NEVER } from './diagram.ts';
import type { Rule } from './domains.ts';
import { Domains } from './domains.ts';
import { count } from './readings.ts';
import type { Label } from '../flow/vocabulary.ts';

/** The tones that take precedence over a label. @source evidence file 11.1, step 2 */
const STRONGER: Readonly<Record<Label, readonly string[]>> = {
  'not-now': [],
  'ask-first': ['not-now'],
  consider: ['not-now', 'ask-first'],
  'taken-now': ['not-now', 'ask-first', 'consider'],
  exists: ['not-now', 'ask-first', 'consider'],
};

/** Whether both ask the same of the same people. */
const asksAlike = (a: Flow, b: Flow | undefined): boolean =>
  a.questions === b?.questions && a.conditions === b.conditions;

const runsOf = (flow: Flow): ReadonlyMap<string, readonly string[]> =>
  new Map(flow.runs.map(({ id }) => [id, questionsOfRun(flow, id).map((each) => each.id)]));

/** A flow as functions over answers: which question is asked, which condition holds, for all people at once. */
export class Meaning {
  readonly flow: Flow;
  readonly diagram: Diagram;
  readonly #table: AtomTable;
  readonly #choices: Choices;
  readonly #asked: Map<string, Node>;
  readonly #domains: Domains;
  readonly #named: Map<string, Node>;
  readonly #runs: ReadonlyMap<string, readonly string[]>;

  /**
   * `claims` are conditions beside the flow's own whose answers must be told apart too. With `base`, the meaning of a flow that
   * has the same questions, what was worked out before is used again.
   */
  constructor(flow: Flow, claims: readonly Condition[] = [], base?: Meaning) {
    this.flow = flow;
    this.diagram = base ? base.diagram : new Diagram();
    this.#runs = runsOf(flow);
    this.#table = base ? base.#table : atomTable(flow, [...conditionsOf(flow), ...claims]);
    this.#choices = new Choices(this.diagram, this.#table, flow.questions);
    const reuses = base !== undefined && asksAlike(flow, base.flow);
    this.#asked = reuses ? base.#asked : new Map<string, Node>();
    this.#named = reuses ? base.#named : new Map<string, Node>();
    this.#domains = reuses ? base.#domains : new Domains(this.diagram, this.#rules());
  }

  /** The variables of the diagram: classes of answers that no condition can tell apart. */
  get atoms(): readonly Atom[] {
    return this.#table.atoms;
  }

  /** All answers that somebody who sees a summary can have given, each once. Of a large flow too many to hold. */
  get reachable(): Node {
    return this.#domains.whole;
  }

  /** The reachable answers for which this holds, as far as the questions go that it depends on. */
  among(node: Node): Node {
    return this.#domains.among(node);
  }

  /** The numbers of the atoms of a question. */
  variablesOf(question: string): readonly number[] {
    return this.#choices.variablesOf(question);
  }

  #rules(): readonly Rule[] {
    return this.flow.questions.map((question) => this.#rule(question));
  }

  /** What answers to one question can be: none if it is not asked, one if it must be answered. */
  #rule(question: Question): Rule {
    const { diagram } = this;
    const asked = question.when ? this.holds(question.when) : ALWAYS;
    this.#asked.set(question.id, asked);
    const open = this.#choices.open(question.id);
    const least = question.required ? diagram.implies(asked, diagram.not(open)) : ALWAYS;
    const own = this.#choices.possible(question);
    return {
      variables: this.variablesOf(question.id),
      asked,
      holds: diagram.all([own, diagram.implies(diagram.not(asked), open), least]),
    };
  }

  /** Whether this question is asked. */
  asked(question: string): Node {
    return this.#asked.get(question) ?? NEVER;
  }

  /** Whether the condition holds. */
  holds(condition: Condition): Node {
    const { diagram } = this;
    if ('all' in condition) return diagram.all(condition.all.map((each) => this.holds(each)));
    if ('any' in condition) return diagram.any(condition.any.map((each) => this.holds(each)));
    if ('not' in condition) return diagram.not(this.holds(condition.not));
    if ('condition' in condition) return this.#condition(condition.condition);
    if ('run' in condition) return this.#run(condition);
    return diagram.and(this.asked(condition.question), this.#choices.passes(condition));
  }

  #condition(id: string): Node {
    const known = this.#named.get(id);
    if (known !== undefined) return known;
    const named = this.flow.conditions.find((each) => each.id === id);
    if (!named) throw new Error(`No condition has the id ${id}`);
    const node = this.holds(named.when);
    this.#named.set(id, node);
    return node;
  }

  #run({ run, atLeast, unknownCounts }: Extract<Condition, { run: string }>): Node {
    const counted = (this.#runs.get(run) ?? []).map((question) => {
      const yes = this.holds({ question, is: 'yes' });
      return unknownCounts ? this.diagram.or(yes, this.holds({ question, unknown: true })) : yes;
    });
    return this.diagram.atLeast(counted, atLeast);
  }

  /** Whether something that may have a condition appears. */
  appears(thing: { when?: Condition | undefined }): Node {
    return thing.when === undefined ? ALWAYS : this.holds(thing.when);
  }

  #someNote(option: string, wanted: (note: Note) => boolean): Node {
    const notes = this.flow.options.find((each) => each.id === option)?.notes ?? [];
    return this.diagram.any(notes.filter(wanted).map((note) => this.appears(note)));
  }

  /** Whether the option has this label. @source evidence file 11.1, steps 2 and 5 */
  labelled(option: string, label: Label): Node {
    const { diagram } = this;
    const tone = (wanted: string) => this.#someNote(option, (note) => note.tone === wanted);
    const none = diagram.not(diagram.any(STRONGER[label].map(tone)));
    if (label !== 'taken-now' && label !== 'exists') return diagram.and(none, tone(label));
    const taken = this.#someNote(option, (note) => note.takenNow);
    return diagram.and(none, label === 'taken-now' ? taken : diagram.not(taken));
  }

  /** Whether the note stands in the summary: it holds, and a consider reason is not under not-now. */
  shows(option: string, note: string): Node {
    const holds = this.#someNote(option, (each) => each.id === note);
    const found = this.flow.options.find((o) => o.id === option)?.notes.find((n) => n.id === note);
    if (found?.tone !== 'consider') return holds;
    return this.diagram.and(holds, this.diagram.not(this.labelled(option, 'not-now')));
  }

  /** Whether the red flag stands in the summary. */
  flagged(flag: string): Node {
    const found = this.flow.redFlags.find((each) => each.id === flag);
    return found ? this.appears(found) : NEVER;
  }

  /** How many different answers lead to a summary in which this holds. */
  count(node: Node): bigint {
    return count(
      this.diagram,
      this.diagram.and(this.reachable, node),
      this.atoms.map((atom) => atom.weight),
    );
  }
}
