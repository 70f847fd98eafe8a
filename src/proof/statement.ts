import type { Rule, Statement, Test } from '../flow/claims.ts';
import type { Condition } from '../flow/condition.ts';
import type { Node } from './diagram.ts';
import { ALWAYS, NEVER } from './diagram.ts';
import type { Meaning } from './meaning.ts';
import { holdsThing } from './thing.ts';

/** The conditions over answers that a test is made of, for telling answers apart. */
export function conditionsInTest(test: Test): readonly Condition[] {
  if ('all' in test) return test.all.flatMap(conditionsInTest);
  if ('any' in test) return test.any.flatMap(conditionsInTest);
  if ('not' in test) return conditionsInTest(test.not);
  if ('question' in test || 'run' in test || 'condition' in test) return [test];
  return [];
}

/** The conditions that a statement reads. */
export function conditionsInStatement(statement: Statement): readonly Condition[] {
  if ('silenceNeverAdds' in statement) return [];
  return [
    ...(statement.when ? conditionsInTest(statement.when) : []),
    ...conditionsInTest(statement.must),
  ];
}

function nothingTold(meaning: Meaning): Node {
  const { diagram, flow } = meaning;
  const optional = flow.questions.filter((question) => !question.required);
  const variables = optional.flatMap((question) => meaning.variablesOf(question.id));
  return diagram.all(variables.map((v) => diagram.not(diagram.variable(v))).toReversed());
}

/** For each option but these, the answers that give it the label which only these may have. */
function labelledElsewhere(
  { only: label, among }: Extract<Test, { among: string[] }>,
  meaning: Meaning,
): readonly Node[] {
  return meaning.flow.options
    .filter(({ id }) => !among.includes(id))
    .map(({ id }) => meaning.labelled(id, label));
}

function ofSummary(
  test: Exclude<Test, { all: Test[] } | { any: Test[] } | { not: Test } | Condition>,
  meaning: Meaning,
): Node {
  const { diagram } = meaning;
  if ('label' in test) return diagram.any(test.label.map((l) => meaning.labelled(test.option, l)));
  if ('shows' in test) return meaning.shows(test.option, test.shows);
  if ('redFlag' in test) return meaning.flagged(test.redFlag);
  if ('asked' in test) return meaning.asked(test.asked);
  if ('nothingTold' in test) return nothingTold(meaning);
  return diagram.all(labelledElsewhere(test, meaning).map((each) => diagram.not(each)));
}

/** For which answers a test of a summary holds. */
export function holdsTest(test: Test, meaning: Meaning): Node {
  const { diagram } = meaning;
  if ('all' in test) return diagram.all(test.all.map((each) => holdsTest(each, meaning)));
  if ('any' in test) return diagram.any(test.any.map((each) => holdsTest(each, meaning)));
  if ('not' in test) return diagram.not(holdsTest(test.not, meaning));
  if ('question' in test || 'run' in test || 'condition' in test) return meaning.holds(test);
  return ofSummary(test, meaning);
}

type Silence = Extract<Statement, { silenceNeverAdds: string }>;

/** The answers from which taking one away adds a note of the tone. */
function addedBySilence({ silenceNeverAdds: tone, except }: Silence, meaning: Meaning): Node {
  const { diagram, flow } = meaning;
  const notes = flow.options.flatMap((option) =>
    option.notes
      .filter((note) => note.tone === tone)
      .map((note) => ({ option: option.id, holds: meaning.appears(note) })),
  );
  const optional = flow.questions.filter((question) => !question.required);
  let bad = NEVER;
  for (const { id: question } of optional) {
    const silent = new Set(meaning.variablesOf(question));
    for (const { option, holds } of notes) {
      if (except.some((each) => each.option === option && each.question === question)) continue;
      const added = diagram.and(diagram.without(holds, silent), diagram.not(holds));
      bad = diagram.or(bad, meaning.among(added));
    }
  }
  return bad;
}

/** The answers of `where` for which the test fails. Conjunctions are taken apart: each part alone stays small. */
function fails(test: Test, where: Node, meaning: Meaning): Node {
  const { diagram } = meaning;
  if ('all' in test) return diagram.any(test.all.map((each) => fails(each, where, meaning)));
  if ('only' in test) {
    const wrong = labelledElsewhere(test, meaning);
    return diagram.any(wrong.map((each) => meaning.among(diagram.and(where, each))));
  }
  return meaning.among(diagram.and(where, diagram.not(holdsTest(test, meaning))));
}

/** The answers that break a statement; none when it holds for everybody. */
export function broken(statement: Statement, meaning: Meaning): Node {
  if ('silenceNeverAdds' in statement) return addedBySilence(statement, meaning);
  const when = statement.when ? holdsTest(statement.when, meaning) : ALWAYS;
  return fails(statement.must, when, meaning);
}

/** The answers for which a note, red flag or named condition holds though its rule does not, or the reverse. */
export function brokenRule({ of, exactlyWhen }: Rule, meaning: Meaning): Node {
  const { diagram } = meaning;
  const shown = holdsThing(of, meaning);
  const wanted = holdsTest(exactlyWhen, meaning);
  const differs = diagram.or(
    diagram.and(shown, diagram.not(wanted)),
    diagram.and(wanted, diagram.not(shown)),
  );
  return meaning.among(differs);
}
