import type { Claims } from '../flow/claims.ts';
import type { Flow } from '../flow/schema.ts';
import type { Node } from './diagram.ts';
import { NEVER } from './diagram.ts';
import { inOwnWords } from './inOwnWords.ts';
import { Meaning } from './meaning.ts';
import type { Mutant } from './mutants.ts';
import { mutantsOf } from './mutants.ts';
import { meaningFor } from './prove.ts';
import { broken, brokenRule } from './statement.ts';
import type { Thing } from './thing.ts';
import { holdsThing, nameOf } from './thing.ts';

/** A condition that can be changed without any claim or rule noticing. */
export interface Survivor {
  readonly of: string;
  readonly changes: readonly string[];
}

type Judged = Pick<Claims, 'claims' | 'rules'>;

const meaningOf = (thing: Thing, meaning: Meaning): Node =>
  meaning.diagram.and(meaning.reachable, holdsThing(thing, meaning));

function isCaught(mutant: Mutant, changed: Meaning, { claims, rules }: Judged): boolean {
  const own = rules.filter((rule) => nameOf(rule.of) === nameOf(mutant.of));
  if (own.some((rule) => brokenRule(rule, changed) !== NEVER)) return true;
  return claims.some((claim) => claim.proof.some((each) => broken(each, changed) !== NEVER));
}

/**
 * Changes every condition of a flow, one by one, and says which changes nobody would notice. A change that means the same for all
 * reachable answers is no change. `tell` hears how many of how many were tried.
 */
export function survivorsOf(
  flow: Flow,
  given: Claims,
  tell: (done: number, of: number) => void = () => undefined,
): readonly Survivor[] {
  const claims = inOwnWords(given);
  const base = meaningFor(flow, claims);
  const survivors = new Map<string, string[]>();
  const mutants = mutantsOf(flow);
  for (const [i, mutant] of mutants.entries()) {
    tell(i, mutants.length);
    const changed = new Meaning(mutant.flow, [], base);
    const isSame =
      changed.reachable === base.reachable &&
      meaningOf(mutant.of, changed) === meaningOf(mutant.of, base);
    if (isSame || isCaught(mutant, changed, claims)) continue;
    const name = nameOf(mutant.of);
    survivors.set(name, [...(survivors.get(name) ?? []), mutant.change]);
  }
  return [...survivors].map(([of, changes]) => ({ of, changes }));
}
