import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { Server, Socket } from 'node:net';
import { createServer as createTcp } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../src/cli/hosting.ts';
import { headersOf } from '../../src/cli/hosting.ts';

/** The pages as they are built for the tests. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What a server is about to answer; a fault changes it. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** How long nothing comes, in ms. */
  readonly wait?: number;
}

export type Fault = (path: string, reply: Reply) => Reply | null;

/** A server of our own on the loopback address. */
export interface Served {
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** Knows the connections of a server, so that it can be stopped at once. */
function stoppable(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

function send(response: ServerResponse, { status, headers, body, wait = 0 }: Reply): void {
  setTimeout(() => {
    response.writeHead(status, headers);
    response.end(body);
  }, wait);
}

function kindOf(path: string): Kind {
  const isPage = path.endsWith('.html');
  if (path.startsWith('/embed/')) return isPage ? 'embedPage' : 'embedAsset';
  return isPage ? 'page' : 'asset';
}

function fileFor(folder: string, path: string, ancestors: readonly string[]): Reply {
  const asked = path.endsWith('/') ? `${path}index.html` : path;
  const kind = kindOf(asked);
  const headers = headersOf(kind, ancestors);
  try {
    const body = readFileSync(join(folder, normalize(asked)));
    const type = TYPES[extname(asked)] ?? 'application/octet-stream';
    return { status: 200, headers: { ...headers, 'Content-Type': type }, body };
  } catch {
    const type = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' };
    return { status: 404, headers: { ...headersOf('page'), ...type }, body: 'Not found' };
  }
}

const pathOf = (request: IncomingMessage): string =>
  new URL(request.url ?? '/', 'http://here').pathname;

async function serve(listener: RequestListener, asked: readonly string[]): Promise<Served> {
  const server = createHttp(listener);
  const stop = stoppable(server);
  return { port: await listening(server), asked, stop };
}

/** Serves built pages with their headers, those of frames for these ancestors; a fault can change any answer, or give none. */
export function serveSite(
  folder: string,
  ancestors: readonly string[] = ['http:', 'https:'],
  fault: Fault = (_path, reply) => reply,
): Promise<Served> {
  const asked: string[] = [];
  return serve((request, response) => {
    const path = pathOf(request);
    asked.push(request.url ?? '');
    const reply = fault(path, fileFor(folder, path, ancestors));
    if (reply === null) response.destroy();
    else send(response, reply);
  }, asked);
}

/** Serves pages of somebody else, by path. */
export function servePages(
  pages: (
    path: string,
  ) => { readonly html: string; readonly headers?: Record<string, string> } | null,
): Promise<Served> {
  const asked: string[] = [];
  return serve((request, response) => {
    asked.push(request.url ?? '');
    const page = pages(pathOf(request));
    const headers = { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers };
    send(response, { status: page ? 200 : 404, headers, body: page?.html ?? 'Not found' });
  }, asked);
}

/** One sign of life that reached the recorder. */
export interface Recorded {
  readonly kind: 'connection' | 'request' | 'packet';
  readonly what: string;
}

/** Takes whatever a browser sends to any host at all. */
export interface Recorder {
  readonly port: number;
  readonly seen: readonly Recorded[];
  /** For Chromium: every name leads here, but the loopback address, and what these rules say. */
  readonly rules: (more?: string) => string;
  /** Only requests from pages: those that the browser makes for itself are left out. */
  readonly requests: () => readonly string[];
  /** What requests said of where they came from. */
  readonly referrers: readonly string[];
  /** How long answers wait from now on, in ms; `null` for none at all. */
  readonly delay: (ms: number | null) => void;
  /** Whether answers are empty from now on: a browser stays where it is then. */
  readonly empty: (is: boolean) => void;
  readonly stop: () => Promise<void>;
}

const tls = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../fixtures/tls/${name}.pem`, import.meta.url)));

/** A page of somebody else, that says where it is. */
const elsewhere = (host: string): string =>
  `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1><p>${host}</p><a href="#x" id="link">A link</a></html>`;

/** Starts a server that takes every connection and every packet at one port, and answers with an ordinary page. */
export async function startRecorder(): Promise<Recorder> {
  const seen: Recorded[] = [];
  const referrers: string[] = [];
  let wait: number | null = 0;
  let status = 200;
  const listener: RequestListener = (request, response) => {
    const host = request.headers.host ?? '';
    seen.push({ kind: 'request', what: `${request.method ?? ''} ${host}${request.url ?? ''}` });
    if (request.headers.referer !== undefined) referrers.push(request.headers.referer);
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
    if (wait === null) response.destroy();
    else send(response, { status, headers, body: status === 200 ? elsewhere(host) : '', wait });
  };
  const plain = createHttp(listener);
  const secure = createHttps({ key: tls('key'), cert: tls('cert') }, listener);
  const server = createTcp((socket) => {
    seen.push({ kind: 'connection', what: `${socket.remotePort ?? 0}` });
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 0x16 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const stop = stoppable(server);
  const port = await listening(server);
  const packets = createSocket('udp4', (message) => {
    seen.push({ kind: 'packet', what: `${message.length} bytes` });
  });
  packets.bind(port, '127.0.0.1');
  return {
    port,
    seen,
    referrers,
    rules: (more = 'MAP localhost 127.0.0.1') =>
      `--host-resolver-rules=${more}, MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    requests: () => seen.filter(({ kind }) => kind === 'request').map(({ what }) => what),
    delay: (ms) => {
      wait = ms;
    },
    empty: (is) => {
      status = is ? 204 : 200;
    },
    stop: async () => {
      packets.close();
      await stop();
    },
  };
}
