import type { Claims, Rule, Statement, Test } from '../flow/claims.ts';

type Judged = Pick<Claims, 'claims' | 'rules'>;

/** What the claims say that each named condition means. */
type Meanings = ReadonlyMap<string, Test>;

const meaningsIn = (rules: readonly Rule[]): Meanings =>
  new Map(
    rules.flatMap(({ of, exactlyWhen }) =>
      'condition' in of ? [[of.condition, exactlyWhen]] : [],
    ),
  );

function spellOut(test: Test, meanings: Meanings, within: readonly string[]): Test {
  const inside = (each: Test) => spellOut(each, meanings, within);
  if ('all' in test) return { all: test.all.map(inside) };
  if ('any' in test) return { any: test.any.map(inside) };
  if ('not' in test) return { not: inside(test.not) };
  if (!('condition' in test)) return test;
  const own = meanings.get(test.condition);
  // What is explained by itself is left to the flow: `checkClaims` finds it.
  if (own === undefined || within.includes(test.condition)) return test;
  return spellOut(own, meanings, [...within, test.condition]);
}

function spellOutStatement(statement: Statement, meanings: Meanings): Statement {
  if ('silenceNeverAdds' in statement) return statement;
  const { when, must } = statement;
  return {
    ...(when ? { when: spellOut(when, meanings, []) } : {}),
    must: spellOut(must, meanings, []),
  };
}

/**
 * The same claims and rules with every named condition spelled out as their own rules have it, not as the flow has it. Without this a
 * claim would weaken together with the condition that it guards.
 */
export function inOwnWords({ claims, rules }: Judged): Judged {
  const meanings = meaningsIn(rules);
  return {
    claims: claims.map((claim) => ({
      ...claim,
      proof: claim.proof.map((each) => spellOutStatement(each, meanings)),
    })),
    rules: rules.map((rule) => {
      const within = 'condition' in rule.of ? [rule.of.condition] : [];
      return { ...rule, exactlyWhen: spellOut(rule.exactlyWhen, meanings, within) };
    }),
  };
}
