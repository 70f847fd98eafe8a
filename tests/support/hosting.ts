import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { hostFiles } from '../../src/cli/hostFiles.ts';

/** One answer of a server, as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A port of the loopback address that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Sends this path as it is, dots and escapes too. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const listed = Object.entries(response.headers).map(
          ([name, value]) =>
            [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
        );
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(listed),
          body: Buffer.concat(parts).toString(),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Whether a program can be started here. */
export function isHere(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Pages and files by their address, as a build leaves them; and what must never be served. */
export const SITE: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Guide</title>',
  '404.html': '<!doctype html><title>Guide</title>',
  'assets/a1.js': `export const words = ${JSON.stringify('guide '.repeat(500))};`,
  'assets/a1.css': 'p { color: inherit }',
  'embed/index.html': '<!doctype html><title>Guide</title>',
  'embed/blank.html': '<!doctype html><title>Guide</title>',
  'embed/assets/a1.js': 'export {};',
  'embed/0.1.0/loader.js': 'void 0;',
  '.well-known/security.txt': 'Contact: https://guide.example/',
  '.well-known/other': 'hidden',
  '.git/config': 'hidden',
  'assets/.hidden': 'hidden',
};

/** Writes files under a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A server of somebody else's that runs with a configuration of ours. */
export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    const up = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (up) return;
  }
}

async function running(port: number, child: ChildProcess): Promise<Running> {
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  await answering(port, child);
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Starts nginx with the configuration in `deploy/`, but for port and folders, which are given. */
export async function startNginx(folder: string): Promise<Running> {
  const port = await freePort();
  const root = join(folder, 'site');
  writeFiles(folder, hostFiles({ port: `127.0.0.1:${port}`, root, state: folder }));
  // Its workers are nobody when it was started by root.
  chmodSync(folder, 0o755);
  const config = join(folder, 'nginx/nginx.conf');
  const args = ['-p', folder, '-c', config, '-g', 'daemon off;'];
  return running(port, spawn('nginx', args, { stdio: 'ignore' }));
}

/** Starts Caddy with the configuration in `deploy/`, but for port and folder, which are given. */
export async function startCaddy(folder: string): Promise<Running> {
  const port = await freePort();
  const root = join(folder, 'site');
  writeFiles(folder, hostFiles({ port: String(port), root }));
  const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  const env = { ...process.env, HOME: folder };
  return running(port, spawn('caddy', args, { stdio: 'ignore', env }));
}

/** The rules of a `_headers` file, in order: lines without an indent are addresses, the others headers of the last one. */
export function readRules(text: string) {
  const rules: { path: string; headers: [string, string][] }[] = [];
  const read = text.split('\n').filter((line) => !/^(#|\s*$)/.test(line));
  for (const line of read) {
    const [, name = '', value = ''] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (name === '') rules.push({ path: line, headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** The headers that a host gives an address by its `_headers`: those of all rules that match, joined where several set the same. */
export function byRules(text: string, address: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path, headers } of readRules(text)) {
    const pattern = path
      .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const [name, value] of headers) {
      const before = found[name];
      found[name] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return found;
}
