/** Bytes of the largest file that is read. @source rule D-3 */
export const MOST_BYTES = 256 * 1024;

/** Keys that could reach into every JavaScript object. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** A string, with the colon that makes it a key; or a bracket. Nothing within a string is looked at. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[[\]{}]/gs;

/** The text that these bytes are in UTF-8, or null. A byte order mark stays, and is no JSON. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many keys a text has, or null when it is nested more deeply. It is read before it is parsed, however deep it is. */
function keysWritten(text: string, mostLevels: number): number | null {
  let keys = 0;
  let level = 0;
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (colon !== undefined) keys += 1;
    else if (token === '{' || token === '[') level += 1;
    else if (token === '}' || token === ']') level -= 1;
    if (level > mostLevels) return null;
  }
  return keys;
}

/** Whether this is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many keys a value has at all levels; endless with one that is forbidden. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = isRecord(value) ? Object.keys(value) : [];
  if (own.some((key) => FORBIDDEN.includes(key))) return Infinity;
  return Object.values(value).reduce<number>((sum, each) => sum + keysIn(each), own.length);
}

/** Whether a record has all of these keys and, but for those that it may have, no other. */
export function hasKeys(
  value: Readonly<Record<string, unknown>>,
  needed: readonly string[],
  allowed: readonly string[] = [],
): boolean {
  const own = Object.keys(value);
  return (
    needed.every((key) => own.includes(key)) &&
    own.every((key) => needed.includes(key) || allowed.includes(key))
  );
}

/** Whether the version of a file is later than the one that is known here. */
export const isLater = (version: unknown, known: number): boolean =>
  typeof version === 'number' && Number.isInteger(version) && version > known;

/** What was read: a value, so that `null` in a file is not nothing. */
export interface Json {
  readonly value: unknown;
}

/**
 * The JSON value in these bytes; null for anything else, and for more than 256 KB, other encodings than UTF-8, a byte order mark,
 * deeper nesting, a key that stands twice or that could reach into every object.
 */
export function readStrictJson(bytes: Uint8Array, mostLevels: number): Json | null {
  if (bytes.length > MOST_BYTES) return null;
  const text = decode(bytes);
  const keys = text === null ? null : keysWritten(text, mostLevels);
  if (text === null || keys === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    // A key that stands twice is written more often than it is there.
    return keysIn(value) === keys ? { value } : null;
  } catch {
    return null;
  }
}
