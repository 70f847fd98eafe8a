import type { Claims, Test } from './claims.ts';
import type { Finding } from './finding.ts';
import { errorAt } from './finding.ts';

/** Parts that a condition may have when all names in its rule are spelled out. More would take too long to prove. */
const MOST_PARTS = 10_000;

const namesIn = (test: Test): readonly string[] => {
  if ('all' in test) return test.all.flatMap(namesIn);
  if ('any' in test) return test.any.flatMap(namesIn);
  if ('not' in test) return namesIn(test.not);
  return 'condition' in test ? [test.condition] : [];
};

const rulesByName = ({ rules }: Claims): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rules.flatMap(({ of, exactlyWhen }) =>
      'condition' in of ? [[of.condition, namesIn(exactlyWhen)]] : [],
    ),
  );

/** How many names stand in a condition that is spelled out; Infinity when it leads back to itself. */
function sizeOf(
  name: string,
  rules: ReadonlyMap<string, readonly string[]>,
  above: readonly string[],
  known: Map<string, number>,
): number {
  if (above.includes(name)) return Infinity;
  const before = known.get(name);
  if (before !== undefined) return before;
  const parts = rules.get(name) ?? [];
  const size = parts.reduce((sum, part) => sum + sizeOf(part, rules, [...above, name], known), 1);
  known.set(name, size);
  return size;
}

function namesOf({ claims, rules }: Claims): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (test: Test, where: string) => {
    for (const name of namesIn(test)) if (!found.has(name)) found.set(name, where);
  };
  for (const [i, { proof }] of claims.entries()) {
    for (const [j, each] of proof.entries()) {
      if ('silenceNeverAdds' in each) continue;
      if (each.when) add(each.when, `claims[${i}].proof[${j}].when`);
      add(each.must, `claims[${i}].proof[${j}].must`);
    }
  }
  for (const [i, { exactlyWhen }] of rules.entries()) add(exactlyWhen, `rules[${i}].exactlyWhen`);
  return found;
}

/**
 * Named conditions that claims use without a rule of their own (`claims/no-meaning`), or with one that leads back to itself or grows too
 * large (`claims/no-end`): such a claim would change its meaning together with the condition that it guards.
 */
export function checkMeanings(claims: Claims, named: readonly string[]): readonly Finding[] {
  const rules = rulesByName(claims);
  const known = new Map<string, number>();
  return [...namesOf(claims)].flatMap(([name, where]) => {
    // A name that the flow does not have is told of elsewhere.
    if (!named.includes(name)) return [];
    if (!rules.has(name)) {
      const message = `It names the condition "${name}", and no rule says what that means.`;
      const hint = `Enter a rule of { "condition": "${name}" }, or say it with answers.`;
      return [errorAt('claims/no-meaning', where, message, hint)];
    }
    if (sizeOf(name, rules, [], known) <= MOST_PARTS) return [];
    const message = `The rule of the condition "${name}" leads back to itself, or to more than ${MOST_PARTS} parts.`;
    return [errorAt('claims/no-end', where, message, 'Say one of the rules with answers.')];
  });
}
