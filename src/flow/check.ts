import { checkAnswers } from './checkAnswers.ts';
import { checkCycles } from './checkCycles.ts';
import type { CheckOptions } from './checkDates.ts';
import { checkDates } from './checkDates.ts';
import { checkFacts } from './checkFacts.ts';
import { checkIds } from './checkIds.ts';
import { checkLength } from './checkLength.ts';
import { checkNames } from './checkNames.ts';
import { checkLooksAhead, checkParts, checkRuns } from './checkOrder.ts';
import { checkPlaceQuestion, checkPlaces } from './checkPlaces.ts';
import { checkSilence } from './checkSilence.ts';
import { checkTests } from './checkTests.ts';
import { checkTexts } from './checkTexts.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { Flow } from './schema.ts';

/** With any of these, conditions cannot be evaluated. */
const UNREADABLE: readonly string[] = [
  'flow/unknown-question',
  'flow/unknown-condition',
  'flow/unknown-run',
  'flow/condition-cycle',
  'flow/condition-size',
];

/** What is found by evaluating conditions. */
function checkMeaning(flow: Flow): readonly Finding[] {
  const ahead = checkLooksAhead(flow);
  // A flow that looks ahead has no ways to count: its conditions read what no walk has met.
  return [...checkSilence(flow), ...ahead, ...(ahead.length > 0 ? [] : checkLength(flow))];
}

/**
 * Everything that is wrong or doubtful in a flow and its ledger and that a shape cannot say. Where names in
 * conditions lead nowhere or in a circle, silence, order and length are not looked at until they are mended.
 */
export function check(flow: Flow, ledger: Ledger, options: CheckOptions): readonly Finding[] {
  const names = [...checkNames(flow), ...checkCycles(flow)];
  const isReadable = !names.some(({ code }) => UNREADABLE.includes(code));
  return [
    ...checkIds(flow, ledger),
    ...names,
    ...checkTests(flow),
    ...(isReadable ? checkMeaning(flow) : []),
    ...checkParts(flow),
    ...checkRuns(flow),
    ...checkAnswers(flow),
    ...checkTexts(flow),
    ...checkFacts(flow, ledger, options.release ?? false),
    ...checkPlaceQuestion(flow, ledger),
    ...checkPlaces(ledger),
    ...checkDates(flow, ledger, options),
  ];
}
