import { readFileSync } from 'node:fs';
import type { Claims } from '../src/flow/claims.ts';
import { parseClaims } from '../src/flow/parse.ts';
import type { Flow } from '../src/flow/schema.ts';
import { survivorsOf } from '../src/proof/guard.ts';
import { prove } from '../src/proof/prove.ts';
import { madeFlow, realFlow, realShaped } from './flows.ts';
import { finish, slowness, tell, timeOf } from './measure.ts';

function realClaims(): Claims {
  const file = new URL('../flows/claims/opioids.json', import.meta.url);
  const parsed = parseClaims(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.findings.map((each) => each.message).join('\n'));
  return parsed.claims;
}

const NO_CLAIMS = { claims: [], rules: [] };
const slow = slowness();
tell('this machine, times the one of the budgets', slow, '');

/** In ms: the best of some rounds. */
const msOf = (work: () => unknown, rounds = 5): number => timeOf(work, { rounds, ms: 1 }) / 1000;

const flow = realFlow();
const claims = realClaims();
const { verdicts, combinations, nodes } = prove(flow, claims);
tell('claims and rules of the real flow', verdicts.length, '');
tell('of them not proved', verdicts.filter(({ proved }) => !proved).length, '', 0);
tell('digits of the number of sets of answers', String(combinations).length, '');
tell('nodes of the diagram', nodes, '');
tell(
  'prove, real flow',
  msOf(() => prove(flow, claims)),
  'ms',
  2000,
  'budget 2 s on any machine',
);
tell(
  'try every change of a condition (prove --guard)',
  msOf(() => survivorsOf(flow, claims), 1),
  'ms',
  20_000 * slow,
);

const provedIn = (made: Flow): number => msOf(() => prove(made, NO_CLAIMS), 3);

/** A question may cost this many times more in a flow of 1,000 than in one of 100. */
const MOST_GROWTH = 3;
const sizes = [20, 50, 100, 1000];
const perQuestion = sizes.map((size) => {
  const ms = provedIn(realShaped(size));
  tell(`prove, ${size} questions shaped as real ones`, ms, 'ms');
  return ms / size;
});
const [, , hundred = Number.NaN, thousand = Number.NaN] = perQuestion;
tell('a question at 1000, times one at 100', thousand / hundred, '', MOST_GROWTH);
tell(
  'prove, 10,000 questions shaped as real ones',
  provedIn(realShaped(10_000)),
  'ms',
  10_000 * slow,
);

for (const size of [20, 50, 100, 1000]) {
  const made = madeFlow(size);
  const counted = prove(made, NO_CLAIMS).combinations !== null;
  const note = counted ? '' : 'too many to count';
  tell(`prove, ${size} questions that read far back`, provedIn(made), 'ms', 10_000 * slow, note);
}
finish();
