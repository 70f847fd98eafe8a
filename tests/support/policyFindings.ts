/** How bad a finding is, by the names and in the order of Google's CSP Evaluator, whose checks these are in small. */
export const SEVERITIES = [
  'HIGH',
  'SYNTAX',
  'MEDIUM',
  'HIGH_MAYBE',
  'MEDIUM_MAYBE',
  'INFO',
] as const;

type Severity = (typeof SEVERITIES)[number];

/** Something that a content security policy allows and should not. */
export interface PolicyFinding {
  readonly severity: Severity;
  readonly directive: string;
  readonly what: string;
}

type Policy = ReadonlyMap<string, readonly string[]>;

const RISKY = ['script-src', 'script-src-attr', 'script-src-elem', 'object-src', 'base-uri'];
const SCRIPTS = RISKY.slice(0, 3);
const FETCHES =
  'default child connect font frame img manifest media object script script-attr style style-attr worker'
    .split(' ')
    .map((name) => `${name}-src`);
const REST =
  'base-uri form-action frame-ancestors sandbox upgrade-insecure-requests require-trusted-types-for trusted-types script-src-elem style-src-elem';
const KNOWN = new Set([...FETCHES, ...REST.split(' ')]);
const KEYWORDS =
  /^'(none|self|strict-dynamic|unsafe-inline|unsafe-eval|unsafe-hashes|wasm-unsafe-eval|report-sample|script|allow-duplicates|nonce-[\w+/=-]+|sha(256|384|512)-[\w+/=-]+)'$/;

/** A policy as browsers read it: of a directive that is there twice, the first. */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    if (name !== '' && !policy.has(name)) policy.set(name, values);
  }
  return policy;
}

/** What rules a kind of thing: its own directive, or the one for everything. */
const effective = (policy: Policy, name: string): readonly string[] | undefined =>
  policy.get(name) ?? (FETCHES.includes(name) ? policy.get('default-src') : undefined);

const finding = (severity: Severity, directive: string, what: string): PolicyFinding => ({
  severity,
  directive,
  what,
});

function ofScript(directive: string, value: string): readonly PolicyFinding[] {
  if (value === "'unsafe-inline'") return [finding('HIGH', directive, value)];
  if (["'unsafe-eval'", "'unsafe-hashes'", "'self'"].includes(value)) {
    return [finding('MEDIUM_MAYBE', directive, value)];
  }
  const isHost = !value.startsWith("'") && value.includes('.');
  return isHost ? [finding('MEDIUM_MAYBE', directive, value)] : [];
}

function ofRisky(directive: string, value: string): readonly PolicyFinding[] {
  const open = /^(data:|https?:|(https?:\/\/)?\*)$/.test(value);
  return [
    ...(open ? [finding('HIGH', directive, value)] : []),
    ...(SCRIPTS.includes(directive) ? ofScript(directive, value) : []),
    ...(directive === 'object-src' && value !== "'none'" && !open
      ? [finding('MEDIUM_MAYBE', directive, value)]
      : []),
  ];
}

/** What is missing: without these, other things can run scripts. */
function missing(policy: Policy): readonly PolicyFinding[] {
  const scripts = effective(policy, 'script-src');
  const runsNone = scripts?.length === 1 && scripts[0] === "'none'";
  const lacks = ['script-src', 'object-src'].filter(
    (name) => effective(policy, name) === undefined,
  );
  return [
    ...lacks.map((name) => finding('HIGH', name, 'missing')),
    // The evaluator asks for it beside nonces only; a policy that lets scripts run at all is not whole without it.
    ...(runsNone || policy.has('base-uri') ? [] : [finding('HIGH', 'base-uri', 'missing')]),
    ...(runsNone || policy.get('require-trusted-types-for')?.includes("'script'") === true
      ? []
      : [finding('INFO', 'require-trusted-types-for', 'missing')]),
  ];
}

function syntax(directive: string, values: readonly string[]): readonly PolicyFinding[] {
  const stray = values.filter((value) => KNOWN.has(value));
  const words = values.filter((value) => value.includes("'") && !KEYWORDS.test(value));
  const bare = values.filter((value) => KEYWORDS.test(`'${value}'`) && !KNOWN.has(value));
  const crowded = values.includes("'none'") && values.length > 1 ? ["'none' with others"] : [];
  const plain = values.filter((value) => value.startsWith('http://'));
  return [
    ...(KNOWN.has(directive) ? [] : [finding('SYNTAX', directive, 'unknown')]),
    ...[...stray, ...words, ...bare, ...crowded].map((what) => finding('SYNTAX', directive, what)),
    ...plain.map((what) => finding('MEDIUM', directive, what)),
  ];
}

/** All that is to be said against a content security policy. */
export function findingsIn(text: string): readonly PolicyFinding[] {
  const policy = readPolicy(text);
  const risky = RISKY.flatMap((name) =>
    (effective(policy, name) ?? []).flatMap((value) => ofRisky(name, value)),
  );
  const written = [...policy].flatMap(([name, values]) => syntax(name, values));
  return [...risky, ...missing(policy), ...written];
}
