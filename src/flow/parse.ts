import type { z } from 'zod';
import type { Claims } from './claims.ts';
import { claimsSchema } from './claims.ts';
import type { Finding } from './finding.ts';
import { errorAt, list, whereOf } from './finding.ts';
import type { Ledger } from './ledger.ts';
import { factsSchema, placesSchema, sourcesSchema } from './ledger.ts';
import type { Flow } from './schema.ts';
import { conditionSchema } from './condition.ts';
import { flowSchema } from './schema.ts';

/** No flow of people needs more; deeper JSON is a mistake or an attack. */
const MOST_LEVELS = 40;
/** Values in one file. The largest flow so far has about 10,000. */
const MOST_VALUES = 500_000;

type Refused = { readonly ok: false; readonly findings: readonly Finding[] };
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What is at this path of a JSON value, or undefined. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[String(key)] : undefined), value);
}

const isMissing = (value: unknown, path: Path): boolean =>
  path.length > 0 && valueAt(value, path) === undefined;

/** Where a value is nested too deeply, `whole` when it holds too many values, or null. */
function oversize(value: unknown): { path: Path } | 'whole' | null {
  const left: { at: unknown; path: Path }[] = [{ at: value, path: [] }];
  let seen = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { at, path } = next;
    if (++seen > MOST_VALUES) return 'whole';
    if (path.length > MOST_LEVELS) return { path };
    if (!isObject(at)) continue;
    const isList = Array.isArray(at);
    for (const key of Object.keys(at)) {
      left.push({ at: at[key], path: [...path, isList ? Number(key) : key] });
    }
  }
  return null;
}

function tooBig(code: string, value: unknown): Finding | null {
  const found = oversize(value);
  if (found === null) return null;
  if (found === 'whole') {
    const message = `It holds more than ${MOST_VALUES} values.`;
    return errorAt(code, '', message, 'Look for something that was pasted many times.');
  }
  const message = `It is nested more than ${MOST_LEVELS} levels deep.`;
  const hint = 'Give parts of the condition names under "conditions", and use the names.';
  return errorAt(code, whereOf(found.path.slice(0, 6)), message, hint);
}

/** The conditions within this wrong one that are wrong themselves; itself when its parts are right. */
function wrongConditions(value: unknown, path: Path): readonly Path[] {
  if (!isObject(value)) return [path];
  const keys = Object.keys(value);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || !['all', 'any', 'not'].includes(key)) return [path];
  const inner = value[key];
  const parts: readonly unknown[] = key === 'not' ? [inner] : Array.isArray(inner) ? inner : [];
  const wrong = parts.flatMap((part, i) => {
    if (conditionSchema.safeParse(part).success) return [];
    return wrongConditions(part, key === 'not' ? [...path, key] : [...path, key, i]);
  });
  return wrong.length > 0 ? wrong : [path];
}

const isCondition = (issue: Issue): boolean =>
  issue.code === 'invalid_union' && issue.message.startsWith('a condition is');

function describe(issue: Issue, value: unknown): { message: string; hint: string } {
  if (issue.code === 'unrecognized_keys') {
    const message = `There is no such key: ${list(issue.keys)}.`;
    return { message, hint: 'Remove it, or mend its spelling.' };
  }
  if (issue.code === 'invalid_type' && isMissing(value, issue.path)) {
    const message = `"${String(issue.path.at(-1))}" is missing: ${issue.expected} expected.`;
    return { message, hint: 'Add it. The JSON Schema for editors says what belongs there.' };
  }
  const hint = 'Change the value to one that the JSON Schema for editors allows.';
  return { message: `${issue.message.replace(/^./, (c) => c.toUpperCase())}.`, hint };
}

function findingsOf(code: string, issue: Issue, value: unknown, at: Path): readonly Finding[] {
  const { message, hint } = describe(issue, value);
  const paths = isCondition(issue)
    ? wrongConditions(valueAt(value, issue.path), issue.path)
    : [issue.path];
  return paths.map((path) => errorAt(code, whereOf([...at, ...path]), message, hint));
}

type Read<T> = { readonly ok: true; readonly value: T } | Refused;

function read<T>(schema: z.ZodType<T>, value: unknown, code: string, at: Path): Read<T> {
  const big = tooBig(code, value);
  if (big) return { ok: false, findings: [big] };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const { issues } = parsed.error;
  return { ok: false, findings: issues.flatMap((issue) => findingsOf(code, issue, value, at)) };
}

/** The flow that this JSON value is, or what is wrong with its shape (`flow/shape`). */
export function parseFlow(value: unknown): { readonly ok: true; readonly flow: Flow } | Refused {
  const flow = read(flowSchema, value, 'flow/shape', []);
  return flow.ok ? { ok: true, flow: flow.value } : flow;
}

/** The facts, sources and places that these JSON values are, or what is wrong with their shape (`ledger/shape`). */
export function parseLedger(values: {
  readonly facts: unknown;
  readonly sources: unknown;
  readonly places: unknown;
}): { readonly ok: true; readonly ledger: Ledger } | Refused {
  const facts = read(factsSchema, values.facts, 'ledger/shape', ['facts']);
  const sources = read(sourcesSchema, values.sources, 'ledger/shape', ['sources']);
  const places = read(placesSchema, values.places, 'ledger/shape', ['places']);
  if (facts.ok && sources.ok && places.ok) {
    const ledger = { facts: facts.value, sources: sources.value, places: places.value };
    return { ok: true, ledger };
  }
  const findings = [facts, sources, places].flatMap((each) => (each.ok ? [] : each.findings));
  return { ok: false, findings };
}

/** The claims that this JSON value is, or what is wrong with its shape (`claims/shape`). */
export function parseClaims(
  value: unknown,
): { readonly ok: true; readonly claims: Claims } | Refused {
  const claims = read(claimsSchema, value, 'claims/shape', []);
  return claims.ok ? { ok: true, claims: claims.value } : claims;
}
