import type { Proof } from '../proof/prove.ts';

/** A large number with its digits in groups of three, and about how large it is. */
export function large(number: bigint): string {
  const digits = number.toString();
  const grouped = digits.replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
  const [first = '0', second = '0'] = digits;
  return digits.length < 7
    ? grouped
    : `${grouped} (about ${first}.${second} × 10^${digits.length - 1})`;
}

function labelsNever({ reach }: Proof): readonly string[] {
  const labels = [...new Set(reach.neverLabelled.flatMap((each) => each.labels))];
  return labels.map((label) => {
    const options = reach.neverLabelled.filter((each) => each.labels.includes(label));
    return `    never ${label}: ${options.map(({ option }) => option).join(', ')}`;
  });
}

/** What was proved about a flow, as text for a terminal. */
export function tellProof(flow: string, proof: Proof, ms: number): string {
  const { verdicts, combinations, nodes } = proof;
  const isRule = /[ /]/;
  const claims = verdicts.filter(({ claim }) => !isRule.test(claim));
  const rules = verdicts.filter(({ claim }) => isRule.test(claim));
  const proved = (of: typeof verdicts) => of.filter((each) => each.proved).length;
  return [
    flow,
    `  ${proved(claims)} of ${claims.length} claims proved, ${proved(rules)} of ${rules.length} rules`,
    combinations === null
      ? '  over more sets of answers than can be counted'
      : `  over ${large(combinations)} different sets of answers`,
    `  in ${ms} ms, with ${nodes} nodes`,
    '  labels that options can never have:',
    ...labelsNever(proof),
    '',
  ].join('\n');
}
