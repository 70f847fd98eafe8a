import { join } from 'node:path';
import type { z } from 'zod';
import { checkClaims } from '../flow/checkClaims.ts';
import type { Claims } from '../flow/claims.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import type { Ledger } from '../flow/ledger.ts';
import { parseClaims, parseFlow, parseLedger } from '../flow/parse.ts';
import type { Flow } from '../flow/schema.ts';
import { unsoundIn } from '../flow/unsound.ts';
import type { Terminal } from './command.ts';
import {
  LEDGER_FILES,
  LEDGER_FOLDER,
  ROOT,
  claimsFile,
  flowFile,
  flowIds,
  nameOf,
  readJson,
} from './files.ts';
import type { FileReport } from './report.ts';

/** What was asked for, or what is wrong with the files that it comes from. */
export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reports: readonly FileReport[] };

const opened = <T>(value: T): Opened<T> => ({ ok: true, value });

/** Why a file gives nothing. */
export const closed = (file: string, findings: readonly Finding[]) =>
  ({ ok: false, reports: [{ file, counts: null, findings }] }) as const;

/** A flow with the ledger that it rests on. */
export interface OpenFlow {
  readonly file: string;
  readonly flow: Flow;
  readonly ledger: Ledger;
}

type Where = Pick<Terminal, 'root'>;

function openLedger(root: string): Opened<Ledger> {
  const parts = (['facts', 'sources', 'places'] as const).map((part) => {
    const json = readJson(join(root, LEDGER_FILES[part]));
    return { part, json };
  });
  const broken = parts.flatMap(({ part, json }) =>
    json.ok ? [] : [{ file: LEDGER_FILES[part], counts: null, findings: json.findings }],
  );
  if (broken.length > 0) return { ok: false, reports: broken };
  const [facts, sources, places] = parts.map(({ json }) => (json.ok ? json.value : null));
  const parsed = parseLedger({ facts, sources, places });
  return parsed.ok ? opened(parsed.ledger) : closed(LEDGER_FOLDER, parsed.findings);
}

const unknownFlow = (name: string, root: string) =>
  closed(name, [
    errorAt(
      'file/unknown-flow',
      '',
      `There is no flow "${name}".`,
      `There are: ${flowIds(root).join(', ') || 'none'}. A file is named with its folder or ending.`,
    ),
  ]);

function parsedFlow(file: string, path: string): Opened<Flow> {
  const json = readJson(path);
  if (!json.ok) return closed(file, json.findings);
  const parsed = parseFlow(json.value);
  return parsed.ok ? opened(parsed.flow) : closed(file, parsed.findings);
}

function soundFlow(file: string, path: string, root: string): Opened<OpenFlow> {
  const flow = parsedFlow(file, path);
  if (!flow.ok) return flow;
  const ledger = openLedger(root);
  if (!ledger.ok) return ledger;
  const errors = unsoundIn(flow.value, ledger.value);
  if (errors.length > 0) return closed(file, errors);
  return opened({ file, flow: flow.value, ledger: ledger.value });
}

/** The flow with this id, or in this file; its conditions must mean something. */
export function openFlow(name: string, { root = ROOT }: Where): Opened<OpenFlow> {
  if (/[/\\.]/.test(name)) return soundFlow(nameOf(name), name, root);
  if (!flowIds(root).includes(name)) return unknownFlow(name, root);
  return soundFlow(flowFile(name), join(root, flowFile(name)), root);
}

/** The claims in the file of this flow, whatever they name. */
export function parsedClaims(id: string, root = ROOT): Opened<Claims> {
  const file = claimsFile(id);
  const json = readJson(join(root, file));
  if (!json.ok) return closed(file, json.findings);
  const parsed = parseClaims(json.value);
  return parsed.ok ? opened(parsed.claims) : closed(file, parsed.findings);
}

/** The claims that stand beside a flow; they must name what the flow has. */
export function openClaims({ flow, ledger }: OpenFlow, { root }: Where): Opened<Claims> {
  const claims = parsedClaims(flow.id, root);
  if (!claims.ok) return claims;
  const findings = checkClaims(flow, claims.value, ledger.facts);
  return findings.length > 0 ? closed(claimsFile(flow.id), findings) : claims;
}

/** The value of a JSON file of this shape. */
export function openJson<T>(
  file: string,
  schema: z.ZodType<T>,
  code: string,
  root = ROOT,
): Opened<T> {
  const json = readJson(join(root, file));
  if (!json.ok) return closed(file, json.findings);
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return opened(parsed.data);
  const findings = parsed.error.issues.map(({ path, message }) =>
    errorAt(code, path.join('.'), `${message}.`, 'Mend it; docs/authoring.md tells the form.'),
  );
  return closed(file, findings);
}
