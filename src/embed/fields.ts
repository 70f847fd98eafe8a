/** More keys than any message has. */
const MOST_KEYS = 6;

type Fields = ReadonlyMap<string, unknown>;

function valueOf(data: object, key: PropertyKey): { value: unknown } | null {
  const found = Object.getOwnPropertyDescriptor(data, key);
  return found && 'value' in found ? { value: found.value } : null;
}

function read(data: object): Fields | null {
  if (Object.getPrototypeOf(data) !== Object.prototype) return null;
  const keys = Reflect.ownKeys(data);
  if (keys.length > MOST_KEYS) return null;
  const fields = new Map<string, unknown>();
  for (const key of keys) {
    const found = valueOf(data, key);
    if (typeof key !== 'string' || !found) return null;
    fields.set(key, found.value);
  }
  return fields;
}

/** The keys and values of a plain object, or null for anything else. No getter is run, and nothing is thrown. */
export function fieldsOf(data: unknown): Fields | null {
  if (typeof data !== 'object' || data === null) return null;
  try {
    return read(data);
  } catch {
    return null;
  }
}

/** Whether these keys are there and no other ones, but for some that may be. */
export function hasKeys(
  fields: Fields,
  needed: readonly string[],
  allowed: readonly string[] = [],
): boolean {
  const known = [...needed, ...allowed];
  return (
    needed.every((key) => fields.has(key)) && [...fields.keys()].every((k) => known.includes(k))
  );
}
