/** What may come next in a JSON text. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' | 'end';
/** Where a token ends and what may follow it, or where it is wrong. */
type Step = { readonly end: number; readonly state: State } | { readonly fault: number };

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /[^"\\\p{Cc}]*/uy;
const CONTROL = /[\u007F-\u009F]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;

/** Where the match at this place ends; the place itself without one. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** The string that begins here. */
function string(text: string, start: number, state: State): Step {
  for (let at = start + 1; ;) {
    const end = endOf(CONTROL, text, endOf(PLAIN, text, at));
    if (text[end] === '"') return { end: end + 1, state };
    const next = text[end] === '\\' ? endOf(ESCAPE, text, end) : end;
    if (next === at) return { fault: at };
    at = next;
  }
}

const afterValue = (open: readonly string[]): State => (open.length === 0 ? 'end' : 'after');

function close(open: string[], at: number): Step {
  open.pop();
  return { end: at + 1, state: afterValue(open) };
}

function value(text: string, at: number, open: string[]): Step {
  const char = text[at];
  if (char === '{' || char === '[') {
    open.push(char);
    return { end: at + 1, state: char === '{' ? 'first-key' : 'first-value' };
  }
  if (char === '"') return string(text, at, afterValue(open));
  const end = endOf(WORD, text, at);
  return end === at ? { fault: at } : { end, state: afterValue(open) };
}

function after(text: string, at: number, open: string[]): Step {
  const isObject = open.at(-1) === '{';
  if (text[at] === ',') return { end: at + 1, state: isObject ? 'key' : 'value' };
  return text[at] === (isObject ? '}' : ']') ? close(open, at) : { fault: at };
}

type Read = (text: string, at: number, open: string[]) => Step;
const READ: Readonly<Record<State, Read>> = {
  value,
  after,
  'first-value': (text, at, open) => (text[at] === ']' ? close(open, at) : value(text, at, open)),
  key: (text, at) => (text[at] === '"' ? string(text, at, 'colon') : { fault: at }),
  'first-key': (text, at, open) => (text[at] === '}' ? close(open, at) : READ.key(text, at, open)),
  colon: (text, at) => (text[at] === ':' ? { end: at + 1, state: 'value' } : { fault: at }),
  end: (_text, at) => ({ fault: at }),
};

/** How far into this text it stops being JSON, or null if it is JSON. Nesting may be as deep as the text is long. */
export function faultIn(text: string): number | null {
  const open: string[] = [];
  let state: State = 'value';
  let at = endOf(SPACE, text, 0);
  while (at < text.length) {
    const step: Step = READ[state](text, at, open);
    if ('fault' in step) return step.fault;
    state = step.state;
    at = endOf(SPACE, text, step.end);
  }
  return state === 'end' ? null : text.length;
}

/** The line and column of this place in a text, both from 1. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
