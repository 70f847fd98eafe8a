import type { Flow } from '../flow/schema.ts';
import type { Coding } from './fhirTypes.ts';

/** Where this flow's resources are named, when nobody else names them. Nothing is served there. */
export const FHIR_BASE = 'https://signpost.example/fhir';

/** The system of the two answers that every question understands. @source FHIR R4, data-absent-reason */
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const ABSENT_CODES: Readonly<Record<string, string>> = {
  'not-sure': 'asked-unknown',
  'rather-not-say': 'asked-declined',
};

/** The canonical address of a flow's questionnaire, without its version. */
export const canonicalOf = (flow: Pick<Flow, 'id'>, base: string): string =>
  `${base}/Questionnaire/${flow.id}`;

const systemOf = (flow: Pick<Flow, 'id'>, base: string): string => `${base}/CodeSystem/${flow.id}`;

/** The code of an answer option: one of FHIR's for "not sure" and "rather not say", else its id. */
export function codeOf(flow: Pick<Flow, 'id'>, base: string, answerOption: string): Coding {
  const absent = ABSENT_CODES[answerOption];
  return absent === undefined
    ? { system: systemOf(flow, base), code: answerOption }
    : { system: ABSENT, code: absent };
}

/** The answer option that a system and a code stand for, or null. */
export function answerOptionOf(
  flow: Pick<Flow, 'id'>,
  base: string,
  { system, code }: { readonly system: unknown; readonly code: unknown },
): string | null {
  if (typeof code !== 'string') return null;
  if (system === systemOf(flow, base)) return code in ABSENT_CODES ? null : code;
  if (system !== ABSENT) return null;
  return Object.keys(ABSENT_CODES).find((id) => ABSENT_CODES[id] === code) ?? null;
}

/** The id of the group of items that a part is. */
export const partLinkId = (part: string): string => `part-${part}`;
