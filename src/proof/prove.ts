import type { Answers } from '../flow/answers.ts';
import type { Claim, Claims, Rule } from '../flow/claims.ts';
import type { Flow } from '../flow/schema.ts';
import { ALWAYS, NEVER } from './diagram.ts';
import { inOwnWords } from './inOwnWords.ts';
import { Meaning } from './meaning.ts';
import type { Reach } from './reach.ts';
import { reachOf } from './reach.ts';
import { broken, brokenRule, conditionsInStatement, conditionsInTest } from './statement.ts';
import { nameOf } from './thing.ts';
import { unlessTooWide } from './tooWide.ts';
import { witness } from './witness.ts';

export interface Verdict {
  readonly claim: string;
  readonly sentence: string;
  readonly proved: boolean;
  /** The person with the fewest answers for whom the claim does not hold; null when it is proved. */
  readonly counterexample: Answers | null;
}

export interface Proof {
  readonly verdicts: readonly Verdict[];
  /** How many different sets of answers can lead to a summary, exactly; null when the flow is too wide to count them. */
  readonly combinations: bigint | null;
  readonly nodes: number;
  readonly reach: Reach;
}

/** Nodes that counting all answers may take. The largest flow so far takes a tenth. */
const MOST_TO_COUNT = 1_000_000;

type Judged = Pick<Claims, 'claims' | 'rules'>;

/** The meaning of a flow in which the answers that these claims read can be told apart. */
export function meaningFor(flow: Flow, { claims, rules }: Judged): Meaning {
  return new Meaning(flow, [
    ...claims.flatMap((claim) => claim.proof.flatMap(conditionsInStatement)),
    ...rules.flatMap((rule) => conditionsInTest(rule.exactlyWhen)),
  ]);
}

/** Whether a claim holds for all reachable answers, or for whom it does not. */
export function judge(claim: Claim, meaning: Meaning): Verdict {
  const bad = meaning.diagram.any(claim.proof.map((each) => broken(each, meaning)));
  return {
    claim: claim.id,
    sentence: claim.sentence,
    proved: bad === NEVER,
    counterexample: witness(bad, meaning),
  };
}

/** Whether something appears exactly when its rule says so, or for whom it does not. */
export function judgeRule(rule: Rule, meaning: Meaning): Verdict {
  const bad = brokenRule(rule, meaning);
  const name = nameOf(rule.of);
  return {
    claim: name,
    sentence: `"${name}" appears exactly when its rule says so.`,
    proved: bad === NEVER,
    counterexample: witness(bad, meaning),
  };
}

/** Judges all logical claims of a flow over all reachable answers, early stops included: what is not asked yet is open. */
export function prove(flow: Flow, given: Judged): Proof {
  const judged = inOwnWords(given);
  const meaning = meaningFor(flow, judged);
  const logical = judged.claims.filter((claim) => claim.proof.length > 0);
  const verdicts = [
    ...logical.map((claim) => judge(claim, meaning)),
    ...judged.rules.map((rule) => judgeRule(rule, meaning)),
  ];
  const reach = reachOf(meaning);
  // Last: it is the only thing that needs all answers to all questions at once.
  const counted = unlessTooWide(() =>
    meaning.diagram.capped(MOST_TO_COUNT, () => meaning.count(ALWAYS)),
  );
  return {
    verdicts,
    combinations: counted.ok ? counted.value : null,
    reach,
    nodes: meaning.diagram.size,
  };
}
