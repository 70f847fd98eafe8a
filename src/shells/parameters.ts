/** What the address may say, and how each of it must look; anything else, and anything said twice, is not read. */
const ALLOWED = {
  lang: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/,
  theme: /^(auto|light|dark|contrast)$/,
  accent: /^[0-9A-Fa-f]{6}$/,
  radius: /^(1[0-6]|[0-9])$/,
  text: /^(100|125|150)$/,
  look: /^(normal|discreet)$/,
  mode: /^(private|session|kiosk)$/,
  idle: /^([2-9]|[1-5][0-9]|60)$/,
  exit: /^[a-z][a-z-]{0,31}$/,
  height: /^(auto|fixed)$/,
  print: /^[01]$/,
  save: /^[01]$/,
  copy: /^[01]$/,
} as const;

type Name = keyof typeof ALLOWED;

/** What an address says, as it says it; null where it says nothing that is allowed. */
export type Parameters = Readonly<Record<Name, string | null>>;

/** More than all that is allowed needs; a longer address says nothing. */
const LONGEST = 2000;

function valueOf(given: URLSearchParams, name: Name): string | null {
  const [value, ...more] = given.getAll(name);
  return value !== undefined && more.length === 0 && ALLOWED[name].test(value) ? value : null;
}

/** The parameters of an address that are allowed, well formed and said once. */
export function parametersOf(search: string): Parameters {
  const given = new URLSearchParams(search.length > LONGEST ? '' : search);
  const read = (name: Name) => valueOf(given, name);
  return {
    lang: read('lang'),
    theme: read('theme'),
    accent: read('accent'),
    radius: read('radius'),
    text: read('text'),
    look: read('look'),
    mode: read('mode'),
    idle: read('idle'),
    exit: read('exit'),
    height: read('height'),
    print: read('print'),
    save: read('save'),
    copy: read('copy'),
  };
}
