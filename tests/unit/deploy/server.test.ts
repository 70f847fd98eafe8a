import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, headersFor, listen } from '../../../scripts/server.mjs';

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const program = `export const words = ${JSON.stringify('guide '.repeat(200))};`;
let root: string;
let server: Server;
let port: number;

/** Sends the path as it is, so that dots and escapes arrive untouched. */
async function get(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<Got>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(root, 'site/assets'), { recursive: true });
  mkdirSync(join(root, 'site/embed/assets'), { recursive: true });
  mkdirSync(join(root, 'site/.git'));
  writeFileSync(join(root, 'site/embed/index.html'), '<!doctype html><title>Guide</title>');
  writeFileSync(join(root, 'site/embed/assets/a2.js'), program);
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site/index.html'), '<!doctype html><title>Guide</title>');
  writeFileSync(join(root, 'site/assets/a1.js'), program);
  writeFileSync(join(root, 'site/.hidden'), 'hidden');
  writeFileSync(join(root, 'site/.git/config'), 'hidden');
  mkdirSync(join(root, 'site/.well-known'));
  writeFileSync(join(root, 'site/.well-known/security.txt'), 'Contact: https://guide.example/');
  writeFileSync(join(root, 'site/.well-known/other'), 'hidden');
  server = await createStaticServer(join(root, 'site'));
  port = Number(new URL(await listen(server)).port);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

function expectHeaders(got: Got, kind: Parameters<typeof headersFor>[0]) {
  for (const [name, value] of Object.entries(headersFor(kind))) {
    expect({ [name]: got.headers[name.toLowerCase()] }).toEqual({ [name]: value });
  }
  expect(got.headers['x-powered-by']).toBeUndefined();
  expect(got.headers['server']).toBeUndefined();
}

describe('S-1: the headers', () => {
  it('give a page the strict policy, and keep it out of stores and frames', async () => {
    const got = await get('/');
    expect(got.status).toBe(200);
    expectHeaders(got, 'page');
    expect(got.headers['content-security-policy']).toContain("default-src 'none'");
    expect(got.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(got.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(got.headers['cache-control']).toBe('no-store');
    expect(got.headers['x-frame-options']).toBe('DENY');
    expect(got.headers['etag']).toBeUndefined();
  });

  it('let a file with a hash in its name be kept for good', async () => {
    const got = await get('/assets/a1.js');
    expectHeaders(got, 'asset');
    expect(got.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(got.headers['cache-control']).toContain('immutable');
  });

  it('E-25: let other sites frame the page that is for frames, and load what it needs', async () => {
    const got = await get('/embed/');
    expectHeaders(got, 'embedPage');
    expect(got.headers['content-security-policy']).toContain('frame-ancestors https:');
    expect(got.headers['x-frame-options']).toBeUndefined();
    const file = await get('/embed/assets/a2.js');
    expectHeaders(file, 'embedAsset');
    expect(file.headers['access-control-allow-origin']).toBe('*');
  });

  it('S-21: let the file be found that says whom to tell of a fault, and not be kept', async () => {
    const got = await get('/.well-known/security.txt');
    expect(got.status).toBe(200);
    expect(got.headers['content-type']).toBe('text/plain; charset=utf-8');
    expectHeaders(got, 'page');
    expect((await get('/.well-known/other')).status).toBe(404);
  });

  it('are on 304, 404 and 405 too', async () => {
    const { headers } = await get('/assets/a1.js');
    const again = await get('/assets/a1.js', 'GET', { 'If-None-Match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expectHeaders(again, 'asset');
    expectHeaders(await get('/nothing'), 'page');
    const refused = await get('/', 'POST');
    expect(refused.status).toBe(405);
    expect(refused.headers['allow']).toBe('GET, HEAD');
    expectHeaders(refused, 'page');
  });
});

describe('S-9: what is served', () => {
  it('is the page of a folder, with or without its name, whatever the query says', async () => {
    const { body } = await get('/');
    expect((await get('/index.html')).body).toEqual(body);
    expect((await get('/?lang=en&x=%ff')).body).toEqual(body);
  });

  it.each([
    '/nothing',
    '/assets',
    '/assets/',
    '/sw.js',
    '/.hidden',
    '/.git/config',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%',
    '/%00',
    '/index.html/',
    '/__proto__',
    '/constructor',
  ])('has nothing at %s: no listing, no way out of the folder, no page instead', async (path) => {
    const got = await get(path);
    expect(got.status).toBe(404);
    expect(got.body.toString()).toBe('Not found\n');
  });

  it('has no body for HEAD, and says how long it would be', async () => {
    const got = await get('/', 'HEAD');
    expect(got.status).toBe(200);
    expect(got.body).toHaveLength(0);
    expect(Number(got.headers['content-length'])).toBeGreaterThan(0);
  });

  it('is packed as the browser takes it', async () => {
    const br = await get('/assets/a1.js', 'GET', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(program);
    const gzip = await get('/assets/a1.js', 'GET', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(program);
    const plain = await get('/assets/a1.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(program);
  });

  it('stays up after something that is no request', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
      socket.on('data', () => {});
      socket.on('error', () => {});
      socket.on('close', () => resolve());
    });
    expect((await get('/')).status).toBe(200);
  });
});

describe('listen', () => {
  it('takes the next port when the one wished for is taken', async () => {
    const other = await createStaticServer(join(root, 'site'));
    const address = await listen(other, port, true);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    other.close();
  });
});
