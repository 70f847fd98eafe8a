import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../../src/cli/hostFiles.ts';
import { KINDS, headersOf, metaPolicy } from '../../../src/cli/hosting.ts';
import { SEVERITIES, findingsIn, readPolicy } from '../../support/policyFindings.ts';

/** Every policy that is written anywhere, by where. */
const written = Object.entries(hostFiles()).flatMap(([file, text]) =>
  [...text.matchAll(/Content-Security-Policy"?(?: content=|:)? ?"?(default-src [^"\n]+)/g)].map(
    ([, policy = '']) => [file, policy] as const,
  ),
);
const policies: readonly (readonly [string, string])[] = [
  ...KINDS.map((kind) => [kind, headersOf(kind)['Content-Security-Policy'] ?? ''] as const),
  ['the page itself', metaPolicy()],
  ...written,
];

const worseThan = (policy: string, limit: (typeof SEVERITIES)[number]) =>
  findingsIn(policy).filter(
    ({ severity }) => SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(limit),
  );

describe('S-11: the policies', () => {
  it('are all looked at', () => {
    const files = new Set(written.map(([file]) => file));
    expect(files.size).toBe(Object.keys(hostFiles()).length - 1);
    expect(files.has('nginx/nginx.conf')).toBe(false);
  });

  it.each(policies)('have no finding above MEDIUM_MAYBE: %s', (_where, policy) => {
    expect(worseThan(policy, 'MEDIUM_MAYBE')).toEqual([]);
  });

  it("have one finding of that kind at most, that pages run the scripts of their own site: 'self'", () => {
    const found = new Set(
      policies.flatMap(([, policy]) => findingsIn(policy).map(({ what }) => what)),
    );
    expect([...found]).toEqual(["'self'"]);
  });

  it.each([
    ['HIGH', "default-src 'none'; script-src 'self' 'unsafe-inline'; base-uri 'none'"],
    ['HIGH', "default-src 'none'; script-src https:; base-uri 'none'"],
    ['HIGH', "default-src 'none'; script-src 'self' *; base-uri 'none'"],
    ['HIGH', "default-src 'none'; script-src data:; base-uri 'none'"],
    ['HIGH', "script-src 'self'; base-uri 'none'"],
    ['HIGH', "object-src 'none'; base-uri 'none'"],
    ['HIGH', "default-src 'none'; script-src 'self'"],
    ['SYNTAX', "default-src 'none'; scriptsrc 'self'; base-uri 'none'"],
    ['SYNTAX', "default-src 'none'; script-src self; base-uri 'none'"],
    ['SYNTAX', "default-src 'none'; script-src 'none' 'self'; base-uri 'none'"],
    ['SYNTAX', "default-src 'none'; script-src 'self' base-uri 'none'"],
    ['MEDIUM', "default-src 'none'; img-src http://pictures.example; base-uri 'none'"],
    ['MEDIUM_MAYBE', "default-src 'none'; script-src 'unsafe-eval'; base-uri 'none'"],
  ])('are looked at by something that finds %s in: %s', (severity, policy) => {
    expect(findingsIn(policy).map((each) => each.severity)).toContain(severity);
  });
});

const CLOSED =
  'default-src connect-src object-src frame-src worker-src manifest-src form-action base-uri frame-ancestors trusted-types'.split(
    ' ',
  );

describe('P-1, P-24: a page', () => {
  const policy = readPolicy(headersOf('page')['Content-Security-Policy'] ?? '');

  it.each(CLOSED)('is allowed nothing by %s', (directive) => {
    expect(policy.get(directive)).toEqual(["'none'"]);
  });

  it('asks for no power of the device, but to put text on the clipboard', () => {
    for (const kind of ['page', 'embedPage'] as const) {
      const powers = (headersOf(kind)['Permissions-Policy'] ?? '').split(', ');
      expect(powers.length).toBeGreaterThanOrEqual(20);
      expect(powers.filter((power) => !/^[a-z-]+=\(\)$/.test(power))).toEqual([
        'clipboard-write=(self)',
      ]);
      expect(powers).toEqual(
        expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'bluetooth=()']),
      );
    }
  });
});

describe('E-25: what frames load', () => {
  it('can be had by any page, sealed off or without an origin', () => {
    expect(headersOf('embedAsset')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    const page = headersOf('embedPage');
    expect(page['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(page['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    expect(page['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('E-18: nothing but the page for frames may be framed', () => {
    expect(headersOf('page')['X-Frame-Options']).toBe('DENY');
    expect(headersOf('embedPage')['X-Frame-Options']).toBeUndefined();
    expect(headersOf('embedPage')['Content-Security-Policy']).toContain('frame-ancestors https:;');
  });
});
