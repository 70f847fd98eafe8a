import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import type { Kind } from '../../src/cli/hosting.ts';
import { headersOf } from '../../src/cli/hosting.ts';
import type { OpenedPage, Site } from '../support/browser.ts';
import { openSite } from '../support/browser.ts';
import type { Answer, Running } from '../support/hosting.ts';
import { ask, isHere, startCaddy, startNginx } from '../support/hosting.ts';
import { marksOf, scoreOf } from '../support/observatory.ts';
import { personAt } from '../support/person.ts';
import { text } from '../support/words.ts';
import { DIST } from './servers.ts';

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length));

function kindOf(path: string): Kind {
  const isPage = path.endsWith('.html');
  if (path.startsWith('/embed/')) return isPage ? 'embedPage' : 'embedAsset';
  return isPage ? 'page' : 'asset';
}

/** The headers of an answer that are not as they should be. */
function wrong({ headers }: Answer, kind: Kind): readonly string[] {
  return Object.entries(headersOf(kind))
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => `${name}: ${headers[name.toLowerCase()] ?? 'none'}`);
}

async function startOwn(): Promise<Running> {
  const server = await createStaticServer(DIST);
  const port = Number(new URL(await listen(server)).port);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, stop };
}

/** Puts the built pages where the configuration looks for them, and starts the server. */
const withPages =
  (start: (folder: string) => Promise<Running>) =>
  async (folder: string): Promise<Running> => {
    cpSync(DIST, join(folder, 'site'), { recursive: true });
    return start(folder);
  };

const HOSTS = [
  { host: 'the server of npm start', here: true, start: startOwn },
  { host: 'nginx, where it is installed', here: isHere('nginx'), start: withPages(startNginx) },
  { host: 'Caddy, where it is installed', here: isHere('caddy'), start: withPages(startCaddy) },
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What must hold behind every server. */
function pagesBehind(start: (folder: string) => Promise<Running>) {
  let folder: string;
  let server: Running;
  let opened: OpenedPage | null = null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
    server = await start(folder);
  });
  afterAll(async () => {
    await opened?.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('S-1, S-9: each file comes whole, with the headers of its kind', async () => {
    expect(files.length).toBeGreaterThan(10);
    for (const path of files) {
      const got = await ask(server.port, path);
      expect([path, got.status, wrong(got, kindOf(path))]).toEqual([path, 200, []]);
      expect(got.body === readFileSync(join(DIST, path), 'utf8')).toBe(true);
      expect(got.headers['content-type']).toMatch(/^text\/(html|javascript|css); charset=utf-8$/);
    }
  });

  it.each([
    ['/', 130],
    ['/embed/', 120],
  ])(
    'S-10: the observatory finds nothing wrong with %s on this machine but that it is no https, and gives it A+ where it is',
    async (path, least) => {
      const { headers, body } = await ask(server.port, path);
      const here = marksOf({ headers, html: body, secure: false });
      expect(here.filter(({ by }) => by < 0).map(({ test }) => test)).toEqual([
        'redirection',
        'strict-transport-security',
      ]);
      const outside = marksOf({ headers, html: body, secure: true });
      expect(outside.filter(({ by }) => by < 0)).toEqual([]);
      expect(scoreOf(outside)).toBeGreaterThanOrEqual(least + 10);
    },
  );

  it('S-2: they run as they should, and nothing breaks a policy', async () => {
    opened = await site.openPage();
    const { page } = opened;
    await page.goto(`http://127.0.0.1:${server.port}/`);
    const person = personAt(page);
    await person.start();
    await person.toReview({ 'right-now': ['none'], country: 'us', age: 'a26-plus' });
    await person.toSummary();
    expect(await person.heading()).toBe(text('ui:summary.title'));
    expect(opened.violations).toEqual([]);
    // Chromium knows these two on other systems only, where they are worth turning off.
    const known =
      /^Error with Permissions-Policy header: Unrecognized feature: '(bluetooth|web-share)'\.$/;
    expect(opened.console.filter((line) => !known.test(line))).toEqual([]);
  });
}

// A server that is not on this machine cannot be tried; `npm test` on one that has it does.
for (const { host, here, start } of HOSTS) {
  describe.skipIf(!here)(`the built pages behind ${host}`, () => {
    pagesBehind(start);
  });
}

describe('S-10: the observatory', () => {
  const page = {
    headers: Object.fromEntries(
      Object.entries(headersOf('page')).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    html: '<script src="./a.js" integrity="sha384-a"></script>',
    secure: true,
  };

  it('gives the most that a site without cookies can have', () => {
    expect(scoreOf(marksOf(page))).toBe(140);
  });

  it.each([
    ['content-security-policy', undefined],
    ['content-security-policy', "default-src * 'unsafe-inline'"],
    ['x-content-type-options', undefined],
    ['referrer-policy', 'unsafe-url'],
    ['strict-transport-security', 'max-age=60'],
    ['set-cookie', 'a=b'],
  ])('finds %s: %s', (name, value) => {
    const headers = { ...page.headers, [name]: value };
    const found = marksOf({ ...page, headers }).filter(({ by }) => by < 0);
    expect(found).toHaveLength(1);
  });
});
