/** Something wrong or doubtful in a flow, in its ledger or in its words. */
export interface Finding {
  /** A room and what is wrong, such as `flow/looks-ahead`. */
  readonly code: string;
  /** An error fails a build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The place in the JSON, such as `questions[3].when.all[1]`; empty for the whole of it. */
  readonly where: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly hint: string;
}

type Make = (code: string, where: string, message: string, hint: string) => Finding;

/** A finding that fails a build. */
export const errorAt: Make = (code, where, message, hint) => ({
  code,
  severity: 'error',
  where,
  message,
  hint,
});

/** A finding that an author should know of, and that fails no build. */
export const warningAt: Make = (code, where, message, hint) => ({
  ...errorAt(code, where, message, hint),
  severity: 'warning',
});

const SIMPLE = /^[A-Za-z_$][\w$]*$/;

function step(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return SIMPLE.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** A path into JSON as people read it, such as `questions[3].when.all[1]`. */
export function whereOf(path: readonly PropertyKey[]): string {
  return path.map(step).join('').replace(/^\./, '');
}

/** Several ids in one sentence: `"a", "b" and "c"`. */
export function list(ids: readonly string[]): string {
  const quoted = ids.map((id) => `"${id}"`);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}
