import { checkCycles } from './checkCycles.ts';
import { checkIds } from './checkIds.ts';
import { checkNames } from './checkNames.ts';
import { checkLooksAhead } from './checkOrder.ts';
import { checkTests } from './checkTests.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { Flow } from './schema.ts';

/** Names that conditions do not read. */
const UNREAD = ['flow/unknown-attribute', 'flow/unknown-slot', 'flow/unknown-group'];

/** What makes the conditions of a flow mean nothing: a part of what `check` finds, without which nothing can be proved or drawn. */
export function unsoundIn(flow: Flow, ledger: Ledger): readonly Finding[] {
  const found = [...checkIds(flow, ledger), ...checkNames(flow), ...checkCycles(flow)].filter(
    ({ code, severity }) => severity === 'error' && !UNREAD.includes(code),
  );
  if (found.length > 0) return found;
  return [...checkTests(flow), ...checkLooksAhead(flow)];
}
