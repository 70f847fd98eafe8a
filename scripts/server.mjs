/**
 * A small server for the built pages, with the headers of `deploy/headers.json` on every answer. Everything is read into memory at the
 * start: what was not a file then is not found, whatever the address says.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const TYPES = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['woff2', 'font/woff2'],
]);

/** The one address that begins with a dot and is served: it says whom to tell of a fault. */
const CONTACT = '/.well-known/security.txt';

const source = JSON.parse(readFileSync(new URL('../deploy/headers.json', import.meta.url), 'utf8'));

const { app, embed, asset } = source.policies;
const POLICIES = { page: app, asset, embedPage: { ...app, ...embed }, embedAsset: asset };
const LAYERS = {
  page: [source.page],
  asset: [source.asset],
  embedPage: [source.page, source.embedPage],
  embedAsset: [source.asset, source.embedAsset],
};

/**
 * The headers of a page, and of everything that is no file; or of a file that pages load; or of those for frames, which pages of more
 * origins than usual may hold.
 */
export function headersFor(kind, more = []) {
  const usual = POLICIES[kind];
  const framed = [usual['frame-ancestors'], ...more].join(' ');
  const directives = kind === 'embedPage' ? { ...usual, 'frame-ancestors': framed } : usual;
  const policy = Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
  const all = Object.assign({}, source.everywhere, ...LAYERS[kind]);
  const kept = Object.entries(all).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(kept), 'Content-Security-Policy': policy };
}

function kindOf(path, type) {
  const isPage = type.startsWith('text/html') || path === CONTACT;
  if (path.startsWith('/embed/')) return isPage ? 'embedPage' : 'embedAsset';
  return isPage ? 'page' : 'asset';
}

async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

async function prepare(file, path) {
  const body = await readFile(file);
  const type = TYPES.get(file.split('.').at(-1) ?? '') ?? 'application/octet-stream';
  const [br, gz] = await Promise.all([brotli(body), gzip(body, { level: 9 })]);
  const smaller = (encoded) => (encoded.length < body.length ? encoded : null);
  return {
    type,
    kind: kindOf(path, type),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    bodies: { identity: body, br: smaller(br), gzip: smaller(gz) },
  };
}

/** All files under a folder by the path of their address; a page named index.html also by that of its folder. */
async function load(root) {
  const all = new Map();
  for (const file of await filesIn(root)) {
    const path = `/${relative(root, file).split(sep).join('/')}`;
    if (path !== CONTACT && path.split('/').some((part) => part.startsWith('.'))) continue;
    const prepared = await prepare(file, path);
    all.set(path, prepared);
    if (path.endsWith('/index.html')) all.set(path.slice(0, -'index.html'.length), prepared);
  }
  return all;
}

function pathOf(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
}

/** The best encoding that the browser takes and that makes the file smaller. */
function choose(bodies, accepted) {
  const taken = new Set(
    accepted
      .split(',')
      .map((each) => each.trim().split(/\s*;\s*/))
      .filter(([, q = 'q=1']) => !/^q=0(\.0*)?$/.test(q))
      .map(([name]) => name),
  );
  return ['br', 'gzip'].find((name) => taken.has(name) && bodies[name]) ?? 'identity';
}

function refuse(response, status, more = {}) {
  const body = `${status === 404 ? 'Not found' : 'Not allowed'}\n`;
  response.writeHead(status, {
    ...headersFor('page'),
    ...more,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function send(file, ancestors, request, response) {
  const headers = { ...headersFor(file.kind, ancestors), Vary: 'Accept-Encoding' };
  if (file.kind.toLowerCase().endsWith('asset')) headers.ETag = file.etag;
  if (headers.ETag !== undefined && request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers);
    return response.end();
  }
  const encoding = choose(file.bodies, String(request.headers['accept-encoding'] ?? ''));
  const body = file.bodies[encoding];
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  response.writeHead(200, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': body.length,
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

function answer(files, ancestors, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, { Allow: 'GET, HEAD' });
  }
  const path = pathOf(request.url ?? '/');
  const file = path === null ? undefined : files.get(path);
  return file ? send(file, ancestors, request, response) : refuse(response, 404);
}

/** A server, not listening yet, for the files that are under this folder now. Pages of these origins may hold frames too. */
export async function createStaticServer(root, ancestors = []) {
  const files = await load(root);
  const server = createServer((request, response) => answer(files, ancestors, request, response));
  server.on('clientError', (_error, socket) => socket.destroy());
  return server;
}

/** Listens on the loopback address: on this port, or with `orNext` on the first free one after it. @returns the address */
export async function listen(server, port = 0, orNext = false) {
  for (let wanted = port; ; wanted += 1) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (!error) return `http://127.0.0.1:${server.address().port}/`;
    if (error.code !== 'EADDRINUSE' || !orNext || wanted >= port + 100) throw error;
  }
}
