import { checkClaims } from '../flow/checkClaims.ts';
import { checkHomes } from '../flow/checkHomes.ts';
import type { Homes } from '../flow/checkHomes.ts';
import { openContent } from './content.ts';
import type { OpenFlow } from './desk.ts';
import { parsedClaims } from './desk.ts';
import { claimsFile } from './files.ts';
import { homes } from './homes.ts';
import { openLanguages } from './languages.ts';
import type { FileReport } from './report.ts';
import { wordReports } from './wordReports.ts';

function claimReports(
  { flow, ledger }: OpenFlow,
  known: Homes,
  root: string,
): readonly FileReport[] {
  const claims = parsedClaims(flow.id, root);
  if (!claims.ok) return claims.reports;
  const findings = [
    ...checkClaims(flow, claims.value, ledger.facts),
    ...checkHomes(claims.value, known),
  ];
  return [{ file: claimsFile(flow.id), counts: null, findings }];
}

/** What is wrong with the claims and the words that stand beside the flows of the project; nothing while a flow itself is broken. */
export function besideReports(root: string): readonly FileReport[] {
  const opened = openContent({ root });
  if (!opened.ok) return opened.reports;
  const languages = openLanguages(root);
  const known = homes(languages);
  return [
    ...opened.value.flows.flatMap((flow) => claimReports(flow, known, root)),
    ...wordReports(opened.value.content, languages),
  ];
}
