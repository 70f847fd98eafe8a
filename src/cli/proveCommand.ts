import type { Translate } from '../content/explain.ts';
import { checkClaims } from '../flow/checkClaims.ts';
import type { Claims } from '../flow/claims.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt, warningAt } from '../flow/finding.ts';
import type { Flow } from '../flow/schema.ts';
import { survivorsOf } from '../proof/guard.ts';
import type { Proof, Verdict } from '../proof/prove.ts';
import { prove } from '../proof/prove.ts';
import { unlessTooWide } from '../proof/tooWide.ts';
import type { Command, Flags, Terminal } from './command.ts';
import type { OpenFlow } from './desk.ts';
import { closed, openFlow, parsedClaims } from './desk.ts';
import { claimsFile, flowIds } from './files.ts';
import { openLanguage } from './languages.ts';
import { answersFile, tellAnswers } from './person.ts';
import { tellProof } from './proofText.ts';
import type { FileReport } from './report.ts';
import { finish } from './report.ts';
import { translator } from './translate.ts';

/** One flow with its claims proved, or why that cannot be. */
export interface Proved {
  readonly flow: string;
  readonly proof: Proof | null;
  readonly ms: number;
  readonly reports: readonly FileReport[];
}

/** Milliseconds between two words about how far something has come. */
const TELL_EVERY = 2000;

function failed(verdict: Verdict, flow: Flow, t: Translate): readonly Finding[] {
  const { claim, sentence, proved, counterexample } = verdict;
  if (proved || counterexample === null) return [];
  const person = tellAnswers(flow, counterexample, t).map((line) => `      ${line}`);
  const message = [
    `${sentence} This does not hold for somebody who answers only:`,
    ...person,
    `      as answers: ${answersFile(flow, counterexample)}`,
  ].join('\n');
  const hint =
    'Save the answers as a file, and `npm run flow -- explain <file>` tells what they see.';
  return [errorAt('proof/claim', claim, message, hint)];
}

const tell = (code: string, names: readonly string[], what: string): readonly Finding[] =>
  names.map((name) => warningAt(code, name, what, 'Mend its condition, or take it out.'));

function unreachable({ reach }: Proof): readonly Finding[] {
  return [
    ...tell('proof/never-asked', reach.neverAsked, 'Nobody is ever asked this question.'),
    ...tell('proof/never-shown', reach.neverShown, 'Nobody ever sees this note.'),
    ...tell('proof/never-flagged', reach.neverFlagged, 'Nobody ever sees this red flag.'),
    ...tell('proof/always-shown', reach.alwaysShown, 'It has a condition, and everybody sees it.'),
    ...tell('proof/changes-nothing', reach.changesNothing, 'Its answer changes nothing.'),
  ];
}

/** Conditions that can be changed unnoticed though the list does not name them, and the reverse. */
function unguarded(flow: Flow, claims: Claims, { progress }: Terminal): readonly Finding[] {
  let told = performance.now();
  const survivors = survivorsOf(flow, claims, (done, of) => {
    if (performance.now() - told < TELL_EVERY) return;
    told = performance.now();
    progress?.(`  ${done} of ${of} changes tried`);
  });
  const listed = new Set(claims.unguarded.flatMap(({ of }) => of));
  const alive = new Set(survivors.map(({ of }) => of));
  return [
    ...survivors
      .filter(({ of }) => !listed.has(of))
      .map(({ of, changes }) =>
        errorAt(
          'claims/unguarded',
          of,
          `Nothing notices when it ${changes.join(', or ')}.`,
          'Write a rule or a claim for it, or list it under "unguarded" with the reason.',
        ),
      ),
    ...[...listed]
      .filter((of) => !alive.has(of))
      .map((of) =>
        errorAt('claims/idle', of, 'Every change of it is noticed.', 'Take it out of "unguarded".'),
      ),
  ];
}

/** What somebody may have taken out of the flow, and what is then shown to nobody: the claims tell who is harmed by that. */
const GONE = new Set(['claims/unknown-note', 'claims/unknown-red-flag']);

/** The claims about a flow, as far as they can be judged, and what they name in vain. */
function judgeable({ flow, ledger }: OpenFlow, { root }: Terminal) {
  const claims = parsedClaims(flow.id, root);
  if (!claims.ok) return claims;
  const vain = checkClaims(flow, claims.value, ledger.facts);
  if (vain.some(({ code }) => !GONE.has(code))) return closed(claimsFile(flow.id), vain);
  return { ...claims, vain };
}

function proveFlow(opened: OpenFlow, flags: Flags, terminal: Terminal): Proved {
  const { flow, file } = opened;
  const claims = judgeable(opened, terminal);
  const none = { flow: flow.id, proof: null, ms: 0 };
  if (!claims.ok) return { ...none, reports: claims.reports };
  const start = performance.now();
  const done = unlessTooWide(() => prove(flow, claims.value));
  const ms = Math.round(performance.now() - start);
  if (!done.ok) return { ...none, ms, reports: [{ file, counts: null, findings: [done.finding] }] };
  const t = translator(
    openLanguage(flags.language ?? 'en', terminal.root).words.texts,
    flags.language ?? 'en',
  );
  const broken = done.value.verdicts.flatMap((verdict) => failed(verdict, flow, t));
  const guard = flags.guard ? unguarded(flow, claims.value, terminal) : [];
  const reports = [
    { file: claimsFile(flow.id), counts: null, findings: [...broken, ...claims.vain, ...guard] },
    { file, counts: null, findings: unreachable(done.value) },
  ];
  return { flow: flow.id, proof: done.value, ms, reports };
}

function proveNamed(name: string, flags: Flags, terminal: Terminal): Proved {
  const opened = openFlow(name, terminal);
  if (!opened.ok) return { flow: name, proof: null, ms: 0, reports: opened.reports };
  return proveFlow(opened.value, flags, terminal);
}

/** Numbers of any size, as JSON can hold them. */
const written = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

function run(flags: Flags, names: readonly string[], terminal: Terminal): number {
  const wanted = names.length > 0 ? names : flowIds(terminal.root);
  const all = wanted.map((name) => proveNamed(name, flags, terminal));
  const reports = all.flatMap((each) => each.reports);
  if (flags.json) {
    terminal.print(JSON.stringify({ flows: all }, written, 2));
    return finish(reports, { json: false }, { print: () => undefined });
  }
  for (const { flow, proof, ms } of all) if (proof) terminal.print(tellProof(flow, proof, ms));
  return finish(reports, flags, terminal);
}

/** `prove`: all claims and rules over all answers. */
export const proveCommand: Command = {
  takes: '[flow ...]',
  about:
    'Proves the claims about these flows, or about all, over every set of answers; or tells the shortest person for whom one fails.',
  flags: ['json', 'guard', 'language'],
  arguments: [0, Infinity],
  run,
};
