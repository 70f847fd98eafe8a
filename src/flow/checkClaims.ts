import { checkMeanings } from './checkMeanings.ts';
import { checkNames } from './checkNames.ts';
import { checkTests } from './checkTests.ts';
import type { Claims, Rule, Test } from './claims.ts';
import type { Finding } from './finding.ts';
import { errorAt, list } from './finding.ts';
import type { Condition } from './condition.ts';
import type { Flow } from './schema.ts';

/** A test that is not made of others, and where it stands. */
interface Leaf {
  readonly where: string;
  readonly test: Exclude<Test, { all: Test[] } | { any: Test[] } | { not: Test }>;
}

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map((thing) => thing.id);

function leavesOf(test: Test, where: string): readonly Leaf[] {
  if ('not' in test) return leavesOf(test.not, `${where}.not`);
  if ('all' in test) return test.all.flatMap((part, i) => leavesOf(part, `${where}.all[${i}]`));
  if ('any' in test) return test.any.flatMap((part, i) => leavesOf(part, `${where}.any[${i}]`));
  return [{ where, test }];
}

function leavesIn({ claims, rules }: Claims): readonly Leaf[] {
  const ofClaims = claims.flatMap(({ proof }, i) =>
    proof.flatMap((each, j) => {
      if ('silenceNeverAdds' in each) return [];
      const where = `claims[${i}].proof[${j}]`;
      const when = each.when ? leavesOf(each.when, `${where}.when`) : [];
      return [...when, ...leavesOf(each.must, `${where}.must`)];
    }),
  );
  const ofRules = rules.flatMap((rule, i) => leavesOf(rule.exactlyWhen, `rules[${i}].exactlyWhen`));
  return [...ofClaims, ...ofRules];
}

function unknown(kind: string, id: string, known: readonly string[], where: string): Finding[] {
  if (known.includes(id)) return [];
  const near = known.filter((each) => each.includes(id) || id.includes(each)).slice(0, 3);
  const hint = near.length > 0 ? `Perhaps ${list(near)} was meant.` : 'Mend the name.';
  const code = `claims/unknown-${kind.replace(' ', '-')}`;
  return [errorAt(code, where, `The flow has no ${kind} "${id}".`, hint)];
}

function unknownNote(flow: Flow, option: string, note: string, where: string): readonly Finding[] {
  const found = flow.options.find((each) => each.id === option);
  if (!found) return unknown('option', option, idsOf(flow.options), where);
  return unknown('note', note, idsOf(found.notes), where);
}

const isCondition = (
  test: Leaf['test'],
): test is Exclude<Leaf['test'], { option: string }> & Condition =>
  'question' in test || 'run' in test || 'condition' in test;

function unknownOption(flow: Flow, ids: readonly string[], where: string): readonly Finding[] {
  return ids.flatMap((id) => unknown('option', id, idsOf(flow.options), where));
}

function unknownInLeaf(flow: Flow, { where, test }: Leaf): readonly Finding[] {
  if ('label' in test) return unknownOption(flow, [test.option], where);
  if ('only' in test) return unknownOption(flow, test.among, where);
  if ('shows' in test) return unknownNote(flow, test.option, test.shows, where);
  if ('redFlag' in test) return unknown('red flag', test.redFlag, idsOf(flow.redFlags), where);
  if ('asked' in test) return unknown('question', test.asked, idsOf(flow.questions), where);
  return [];
}

/** Conditions in claims follow the rules of those in flows: they are looked at as if the flow had named them. */
function wrongConditions(flow: Flow, leaves: readonly Leaf[]): readonly Finding[] {
  const tests = leaves.flatMap(({ where, test }) => (isCondition(test) ? [{ where, test }] : []));
  const probe: Flow = {
    ...flow,
    conditions: [
      ...tests.map(({ test }, i) => ({ id: `claim-${i}`, when: test })),
      ...flow.conditions,
    ],
  };
  return [...checkNames(probe), ...checkTests(probe)].flatMap((finding) => {
    const [, index] = /^conditions\[(\d+)\]/.exec(finding.where) ?? [];
    const own = index === undefined ? undefined : tests[Number(index)];
    if (!own) return [];
    return [{ ...finding, where: own.where, code: finding.code.replace('flow/', 'claims/') }];
  });
}

function unknownThing(flow: Flow, of: Rule['of'], where: string): readonly Finding[] {
  if ('option' in of) return unknownNote(flow, of.option, of.note, where);
  if ('redFlag' in of) return unknown('red flag', of.redFlag, idsOf(flow.redFlags), where);
  return unknown('condition', of.condition, idsOf(flow.conditions), where);
}

/** `option/note`, `red flag <id>` or `condition <id>`, as lists of unguarded things name them. */
function thingNamed(name: string): Rule['of'] {
  const [, kind, id = ''] = /^(red flag|condition) (.+)$/.exec(name) ?? [];
  if (kind === 'red flag') return { redFlag: id };
  if (kind === 'condition') return { condition: id };
  const [option = '', note = ''] = name.split('/');
  return { option, note };
}

function checkIds({ claims }: Claims): readonly Finding[] {
  return claims.flatMap(({ id }, i) => {
    if (claims.findIndex((each) => each.id === id) === i) return [];
    const message = `There are two claims "${id}".`;
    return [
      errorAt('claims/duplicate-id', `claims[${i}].id`, message, 'Rename one, or join them.'),
    ];
  });
}

function checkExceptions(flow: Flow, { claims }: Claims): readonly Finding[] {
  return claims.flatMap(({ proof }, i) =>
    proof.flatMap((each, j) => {
      if (!('silenceNeverAdds' in each)) return [];
      return each.except.flatMap(({ option, question }, k) => {
        const where = `claims[${i}].proof[${j}].except[${k}]`;
        return [
          ...unknown('option', option, idsOf(flow.options), where),
          ...unknown('question', question, idsOf(flow.questions), where),
        ];
      });
    }),
  );
}

function checkFlow(flow: Flow, { flow: named }: Claims): readonly Finding[] {
  if (named === flow.id) return [];
  const message = `These are claims about "${named}".`;
  return [errorAt('claims/other-flow', 'flow', message, `Name "${flow.id}".`)];
}

function checkFacts({ claims }: Claims, known: readonly string[]): readonly Finding[] {
  return claims.flatMap(({ facts }, i) =>
    facts.flatMap((id, j) => {
      if (known.includes(id)) return [];
      const message = `The ledger has no fact "${id}".`;
      const hint = 'Mend the id, or enter the fact.';
      return [errorAt('claims/unknown-fact', `claims[${i}].facts[${j}]`, message, hint)];
    }),
  );
}

function checkThings(flow: Flow, { rules, unguarded }: Claims): readonly Finding[] {
  return [
    ...rules.flatMap(({ of }, i) => unknownThing(flow, of, `rules[${i}].of`)),
    ...unguarded.flatMap(({ of }, i) =>
      of.flatMap((name, j) => unknownThing(flow, thingNamed(name), `unguarded[${i}].of[${j}]`)),
    ),
  ];
}

/** What claims name and the flow or the ledger does not have (`claims/unknown-option`, `-note`, `-question`, `-fact` and so on). */
export function checkClaims(
  flow: Flow,
  claims: Claims,
  facts: readonly { readonly id: string }[],
): readonly Finding[] {
  const leaves = leavesIn(claims);
  return [
    ...checkFlow(flow, claims),
    ...checkIds(claims),
    ...leaves.flatMap((leaf) => unknownInLeaf(flow, leaf)),
    ...wrongConditions(flow, leaves),
    ...checkExceptions(flow, claims),
    ...checkThings(flow, claims),
    ...checkFacts(claims, idsOf(facts)),
    ...checkMeanings(claims, idsOf(flow.conditions)),
  ];
}
