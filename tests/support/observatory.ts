import { findingsIn, readPolicy } from './policyFindings.ts';

/** What somebody sees who asks a site for its first page. */
export interface Served {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly html: string;
  /** Whether it came over https, from a name whose sites browsers know to be so. */
  readonly secure: boolean;
}

/** One line of a report: what was looked at, and what it adds to a score of 100 or takes from it. */
export interface Mark {
  readonly test: string;
  readonly by: number;
}

const HALF_A_YEAR = 15_768_000;
/** Below this, bonuses do not count. */
const LEAST_FOR_BONUS = 90;

function policy(text: string | undefined): number {
  if (text === undefined) return -25;
  const found = findingsIn(text);
  if (found.some(({ severity }) => severity === 'SYNTAX')) return -25;
  if (found.some(({ severity }) => severity === 'HIGH' || severity === 'MEDIUM')) return -20;
  const directives = readPolicy(text);
  const unsafe = [...directives.values()].flat().some((value) => value.startsWith("'unsafe"));
  if (unsafe) return -10;
  const closed = ['default-src', 'form-action'].every(
    (name) => directives.get(name)?.join(' ') === "'none'",
  );
  return closed ? 10 : 5;
}

function transport(value: string, secure: boolean): number {
  const age = secure ? Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0) : 0;
  if (age < HALF_A_YEAR) return age === 0 ? -20 : -10;
  return /includeSubDomains.*preload/.test(value) ? 5 : 0;
}

/** Scripts must say what they hold; those of other sites must not come without. */
function integrity(html: string): number {
  const tags = (html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => tag.includes(' src='));
  const bare = tags.filter((tag) => !tag.includes(' integrity="sha'));
  if (tags.length === 0) return 0;
  if (bare.some((tag) => /src="(https?:)?\/\//.test(tag))) return -50;
  return bare.length === 0 ? 5 : 0;
}

function framing(headers: Served['headers']): number {
  const text = headers['content-security-policy'] ?? '';
  if (readPolicy(text).has('frame-ancestors')) return 5;
  return /^(DENY|SAMEORIGIN)$/.test(headers['x-frame-options'] ?? '') ? 0 : -20;
}

function sharing(headers: Served['headers']): number {
  const open = headers['access-control-allow-origin'] !== undefined;
  return open && headers['access-control-allow-credentials'] === 'true' ? -50 : 0;
}

const RESOURCE: Readonly<Record<string, number>> = {
  'same-origin': 10,
  'same-site': 10,
  'cross-origin': 0,
};

/** The marks of MDN's HTTP Observatory, worked out here, since a page on this machine cannot be looked at from outside. */
export function marksOf({ headers, html, secure }: Served): readonly Mark[] {
  const resource = headers['cross-origin-resource-policy'];
  return [
    { test: 'content-security-policy', by: policy(headers['content-security-policy']) },
    { test: 'cookies', by: headers['set-cookie'] === undefined ? 0 : -40 },
    { test: 'cross-origin-resource-sharing', by: sharing(headers) },
    { test: 'redirection', by: secure ? 0 : -20 },
    { test: 'referrer-policy', by: headers['referrer-policy'] === 'no-referrer' ? 5 : -5 },
    {
      test: 'strict-transport-security',
      by: transport(headers['strict-transport-security'] ?? '', secure),
    },
    { test: 'subresource-integrity', by: integrity(html) },
    {
      test: 'x-content-type-options',
      by: headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    },
    { test: 'x-frame-options', by: framing(headers) },
    {
      test: 'cross-origin-resource-policy',
      by: resource === undefined ? 0 : (RESOURCE[resource] ?? -5),
    },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The score that these marks make. */
export function scoreOf(marks: readonly Mark[]): number {
  const lost = 100 + sum(marks.map(({ by }) => Math.min(0, by)));
  return lost < LEAST_FOR_BONUS ? lost : lost + sum(marks.map(({ by }) => Math.max(0, by)));
}
