import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoServer, originsOf } from '../../../scripts/demo.mjs';
import { createStaticServer, headersFor, listen } from '../../../scripts/server.mjs';
import { ask, writeFiles } from '../../support/hosting.ts';
import { findingsIn } from '../../support/policyFindings.ts';

const LOADER = 'void 0;';
let folder: string;
let servers: readonly Server[];
let clinic: string;
let guide: string;

const get = (address: string, path: string) => ask(Number(new URL(address).port), path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  writeFiles(folder, {
    'embed/0.1.0/loader.js': LOADER,
    'embed/index.html': '<title>Guide</title>',
    'index.html': '<title>Guide</title>',
  });
  const demo = createDemoServer(folder);
  clinic = await listen(demo.server);
  const own = await createStaticServer(folder, originsOf(clinic));
  guide = await listen(own);
  servers = [demo.server, own];
  demo.show(guide);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('the page of a clinic that npm start serves', () => {
  it('has strict headers of its own, on what is not found too', async () => {
    const page = await get(clinic, '/');
    expect(page.status).toBe(200);
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`frame-src ${guide}embed/;`);
    const found = findingsIn(policy).filter(({ severity }) => severity === 'HIGH');
    expect(found).toEqual([]);
    expect(page.headers['x-frame-options']).toBe('DENY');
    const missing = await get(clinic, '/embed/');
    expect(missing.status).toBe(404);
    expect(missing.headers['content-security-policy']).toBe(policy);
  });

  it('S-14: is at an origin of its own: where the guide is there is nothing else', async () => {
    expect(new URL(clinic).origin).not.toBe(new URL(guide).origin);
    expect((await get(guide, '/demo/')).status).toBe(404);
    expect((await get(guide, '/style.css')).status).toBe(404);
  });

  it('S-8, E-26: holds the frame and the loader as the snippet for clinics does', async () => {
    const { body } = await get(clinic, '/');
    const digest = createHash('sha384').update(LOADER).digest('base64');
    expect(body).toContain(`src="${guide}embed/0.1.0/loader.js"`);
    expect(body).toContain(`integrity="sha384-${digest}"`);
    expect(body).toContain(`src="${guide}embed/?lang=en"`);
    expect(body).toContain('title="Guide"');
    expect(body).not.toContain('{{');
  });

  it('may hold the frame here, and nobody else may who did not before', async () => {
    const { headers } = await get(guide, '/embed/');
    const port = new URL(clinic).port;
    expect(headers['content-security-policy']).toContain(
      `frame-ancestors https: http://127.0.0.1:${port} http://localhost:${port};`,
    );
    expect((await get(guide, '/')).headers['content-security-policy']).toContain(
      "frame-ancestors 'none'",
    );
    expect(headersFor('embedPage')['Content-Security-Policy']).toContain('frame-ancestors https:;');
  });
});
