import { checkClaims } from '../flow/checkClaims.ts';
import type { NumberRecord } from '../flow/ledger.ts';
import { checkHomes } from '../flow/checkHomes.ts';
import type { Homes } from '../flow/checkHomes.ts';
import { unbalanced } from '../proof/balance.ts';
import { wrongNumbers } from '../proof/numbers.ts';
import { openContent } from './content.ts';
import type { OpenFlow } from './desk.ts';
import { parsedClaims } from './desk.ts';
import { DATA_FILES, claimsFile, wordsFile } from './files.ts';
import { homes } from './homes.ts';
import type { Language } from './languages.ts';
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

/** Where the words of a language tell options at unequal depth, and numbers otherwise than the ledger. */
function detailReports(
  { flow, ledger }: OpenFlow,
  numbers: readonly NumberRecord[],
  { tag, words }: Language,
): readonly FileReport[] {
  const lookup = (key: string) => words.texts.get(key);
  const own = numbers.filter(({ options }) => flow.options.some(({ id }) => options.includes(id)));
  return [
    { file: wordsFile(tag, flow.id), counts: null, findings: unbalanced(flow, lookup) },
    { file: DATA_FILES.numbers, counts: null, findings: wrongNumbers(own, ledger.facts, lookup) },
  ];
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
    ...opened.value.flows.flatMap((flow) =>
      languages.flatMap((language) => detailReports(flow, opened.value.content.numbers, language)),
    ),
  ];
}
