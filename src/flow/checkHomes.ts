import type { Claim, Claims } from './claims.ts';
import type { Finding } from './finding.ts';
import { errorAt } from './finding.ts';

/** What can hold a claim beside a proof. */
export interface Homes {
  /** The names of all lints and checks. */
  readonly lints: ReadonlySet<string>;
  /** The titles of all tests. */
  readonly titles: readonly string[];
}

/** Where a claim is held. */
export interface Home {
  readonly proved: boolean;
  readonly lints: readonly string[];
  readonly tests: readonly string[];
  /** Lints and tests that it names and that are not there. */
  readonly absent: readonly string[];
}

/** Whether a test with this title holds what is named: the name stands in it as a word. */
const isNamedIn = (title: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\w-])${name.replace(/[^\w\s-]/g, String.raw`\$&`)}(?![\w-])`).test(
    title,
  );

/** Where a claim is held: by proof, by lints, by tests. */
export function homeOf(claim: Claim, { lints, titles }: Homes): Home {
  const tests = claim.tests.filter((name) => titles.some((title) => isNamedIn(title, name)));
  const own = claim.lints.filter((name) => lints.has(name));
  return {
    proved: claim.proof.length > 0,
    lints: own,
    tests,
    absent: [
      ...claim.lints.filter((name) => !own.includes(name)),
      ...claim.tests.filter((name) => !tests.includes(name)),
    ],
  };
}

function checkHome(claim: Claim, where: string, homes: Homes): readonly Finding[] {
  const { proved, lints, tests } = homeOf(claim, homes);
  const found = claim.lints
    .filter((name) => !lints.includes(name))
    .map((name) =>
      errorAt(
        'claims/unknown-lint',
        `${where}.lints`,
        `There is no lint "${name}".`,
        'Write it, or mend its name.',
      ),
    );
  const absent = claim.tests
    .filter((name) => !tests.includes(name))
    .map((name) =>
      errorAt(
        'claims/unknown-test',
        `${where}.tests`,
        `No test has "${name}" in its title.`,
        'Write it, or mend its title.',
      ),
    );
  if (proved || lints.length > 0 || tests.length > 0) return [...found, ...absent];
  const message = `Nothing holds ${claim.id}: it has no proof, no lint and no test.`;
  return [
    ...found,
    ...absent,
    errorAt(
      'claims/homeless',
      where,
      message,
      'Say what must hold under "proof", or name a lint or a test.',
    ),
  ];
}

/** Claims that nothing holds (`claims/homeless`), and lints and tests that are named and not there (`claims/unknown-lint`, `-test`). */
export function checkHomes({ claims }: Claims, homes: Homes): readonly Finding[] {
  return claims.flatMap((claim, i) => checkHome(claim, `claims[${i}]`, homes));
}
