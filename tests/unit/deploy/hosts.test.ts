import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostFiles } from '../../../src/cli/hostFiles.ts';
import type { Kind } from '../../../src/cli/hosting.ts';
import { headersOf, metaPolicy } from '../../../src/cli/hosting.ts';
import { DEPLOY, writeHosts } from '../../../src/cli/hosts.ts';
import type { Answer, Running } from '../../support/hosting.ts';
import {
  SITE,
  ask,
  byRules,
  isHere,
  readRules,
  startCaddy,
  startNginx,
  writeFiles,
} from '../../support/hosting.ts';

/** Addresses, with the kind of headers that each must have. */
const FOUND: readonly (readonly [string, Kind])[] = [
  ['/', 'page'],
  ['/?exit=weather', 'page'],
  ['/assets/a1.js', 'asset'],
  ['/assets/a1.css', 'asset'],
  ['/embed/', 'embedPage'],
  ['/embed/?lang=en', 'embedPage'],
  ['/embed/blank.html', 'embedPage'],
  ['/embed/assets/a1.js', 'embedAsset'],
  ['/embed/0.1.0/loader.js', 'embedAsset'],
  ['/.well-known/security.txt', 'page'],
];

const NOWHERE = [
  '/nothing',
  '/summary',
  '/sw.js',
  '/manifest.webmanifest',
  '/assets/none.js',
  '/embed/none.html',
  '/embed/assets/none.js',
  '/.git/config',
  '/.well-known/other',
  '/.well-known/',
  '/assets/.hidden',
  '/%2e%2e/%2e%2e/etc/passwd',
];

/** Of these headers those that are not what this kind of answer must have. */
function wrong(
  { headers }: Pick<Answer, 'headers'>,
  kind: Kind,
  but: readonly string[] = [],
): readonly string[] {
  const framing = kind === 'page' ? 'DENY' : undefined;
  const differ = Object.entries(headersOf(kind))
    .filter(([name, value]) => !but.includes(name) && headers[name.toLowerCase()] !== value)
    .map(([name]) => `${name}: ${headers[name.toLowerCase()]}`);
  return headers['x-frame-options'] === framing ? differ : [...differ, 'X-Frame-Options'];
}

describe('the configurations in deploy/', () => {
  it('S-1: are those that the headers make', () => {
    for (const [name, text] of Object.entries(hostFiles())) {
      expect([name, readFileSync(join(DEPLOY, name), 'utf8')]).toEqual([name, text]);
    }
  });

  it('name the hosts that may hold the frame, when a site names them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
    writeHosts(folder, ['https://clinic.example', 'https://www.clinic.example']);
    for (const name of ['nginx/embedPage.conf', 'Caddyfile', 'netlify/_headers']) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text).toContain('frame-ancestors https://clinic.example https://www.clinic.example;');
    }
    rmSync(folder, { recursive: true });
    expect(headersOf('embedPage', [])['Content-Security-Policy']).toContain(
      "frame-ancestors 'none'",
    );
  });

  it('P-28: keep no log of visits', () => {
    const files = hostFiles();
    expect(files['nginx/nginx.conf']).toContain('access_log off;');
    expect(files['Caddyfile']).not.toMatch(/^\s*log\b/m);
  });
});

describe.each(['cloudflare/_headers', 'netlify/_headers'])('S-1: %s', (name) => {
  const text = hostFiles()[name] ?? '';

  it.each(FOUND)('gives %s the headers of its kind', (address, kind) => {
    const path = address.split('?')[0] ?? '';
    const all = Object.entries(byRules(text, path));
    const headers = Object.fromEntries(all.map(([key, value]) => [key.toLowerCase(), value]));
    expect(wrong({ headers }, kind, ['Content-Security-Policy'])).toEqual([]);
    const policy = headersOf(kind)['Content-Security-Policy'] ?? '';
    expect(headers['content-security-policy']).toBe(`${metaPolicy()}, ${policy}`);
  });

  it('gives what is not found a policy too, and takes no frame away', () => {
    expect(byRules(text, '/nothing')['Content-Security-Policy']).toBe(metaPolicy());
    expect(metaPolicy()).not.toContain('frame-ancestors');
  });

  it('keeps to what the hosts can read', () => {
    expect(readRules(text).length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

/** What every server must do that runs with a configuration of ours. */
function serves(start: (folder: string) => Promise<Running>) {
  let folder: string;
  let server: Running;
  const get: typeof ask = (_port, path, more) => ask(server.port, path, more);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'host-'));
    writeFiles(join(folder, 'site'), SITE);
    server = await start(folder);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(FOUND)('S-1: gives %s the headers of its kind', async (address, kind) => {
    const got = await get(0, address);
    expect(got.status).toBe(200);
    expect(wrong(got, kind)).toEqual([]);
    const head = await get(0, address, { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
    expect(wrong(head, kind)).toEqual([]);
  });

  it('S-1: gives the same headers when nothing has changed', async () => {
    const { headers } = await get(0, '/assets/a1.js');
    const again = await get(0, '/assets/a1.js', {
      headers: { 'If-None-Match': headers['etag'] ?? '' },
    });
    expect(again.status).toBe(304);
    expect(wrong(again, 'asset')).toEqual([]);
    const page = await get(0, '/', { headers: { 'If-Modified-Since': new Date().toUTCString() } });
    expect(wrong(page, 'page')).toEqual([]);
  });

  it.each(NOWHERE)(
    'S-9, P-12: does not find %s, and never answers with a page of ours',
    async (path) => {
      const got = await get(0, path);
      expect([400, 404]).toContain(got.status);
      expect(got.body).not.toContain('Guide');
      expect(got.body).not.toContain('hidden');
      expect(got.headers['x-content-type-options'] ?? 'nosniff').toBe('nosniff');
      expect(got.headers['cache-control'] ?? 'no-store').toBe('no-store');
    },
  );

  it('S-1: gives what is not found the headers of a page', async () => {
    expect(wrong(await get(0, '/nothing'), 'page')).toEqual([]);
    expect(wrong(await get(0, '/embed/assets/none.js'), 'embedAsset', ['Cache-Control'])).toEqual(
      [],
    );
  });

  it('S-9: lists no folder, takes no other method, and does not say what it is', async () => {
    const folders = await Promise.all(['/assets/', '/embed/assets/'].map((path) => get(0, path)));
    for (const { status, body } of folders) {
      expect([403, 404]).toContain(status);
      expect(body).not.toContain('a1');
    }
    const posted = await get(0, '/', { method: 'POST' });
    expect(posted.status).toBe(405);
    const { headers } = await get(0, '/');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server'] ?? '').not.toMatch(/\d/);
  });

  it('compresses', async () => {
    const { headers } = await get(0, '/assets/a1.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
  });
}

// Without the program there is nothing to try: the text of its configuration is still compared above.
describe.skipIf(!isHere('nginx'))('nginx, where it is installed', () => {
  serves(startNginx);
});
describe.skipIf(!isHere('caddy'))('Caddy, where it is installed', () => {
  serves(startCaddy);
});
