import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../scripts/browser.mjs';

/** What a message of the inspector carries; nothing is taken for granted about it. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of keys, or undefined. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of keys) {
    if (Array.isArray(here)) here = here[Number(key)];
    else here = isJson(here) ? here[String(key)] : undefined;
  }
  return here;
}

type Listener = (params: Json, session: string | undefined) => void;

/** A browser, talked to through its inspector, with nothing of it switched off that people have. */
export interface Chrome {
  readonly profile: string;
  readonly send: (method: string, params?: Json, session?: string) => Promise<Json>;
  readonly on: (method: string, listener: Listener) => () => void;
  /** The next message of this kind that fits. */
  readonly next: (method: string, fits?: (params: Json) => boolean) => Promise<Json>;
  /** Ends it as people do, or as a power cut does. The profile stays. */
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Ends it and takes its profile away. */
  readonly end: () => Promise<void>;
}

export interface ChromeWishes {
  readonly args?: readonly string[];
  /** A profile that was used before; not given, a new one. */
  readonly profile?: string;
}

const QUIET = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-US',
  '--window-size=1280,800',
  // What a browser asks for by itself is not the page's doing.
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-breakpad',
  '--no-pings',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

interface Waiting {
  readonly resolve: (result: Json) => void;
  readonly reject: (error: Error) => void;
  readonly method: string;
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && 'on' in stream;
}
function isWritable(stream: unknown): stream is Writable {
  return typeof stream === 'object' && stream !== null && 'write' in stream;
}

function pipesOf(child: ChildProcess): { input: Writable; output: Readable } {
  const [, , , input, output] = child.stdio;
  if (!isWritable(input) || !isReadable(output)) throw new Error('The browser has no pipes');
  return { input, output };
}

/** Reads messages that end with a zero byte. */
function readMessages(output: Readable, onMessage: (message: Json) => void): void {
  let rest = Buffer.alloc(0);
  output.on('data', (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message: unknown = JSON.parse(rest.subarray(0, end).toString());
      rest = rest.subarray(end + 1);
      if (isJson(message)) onMessage(message);
    }
  });
}

function connect(child: ChildProcess) {
  const { input, output } = pipesOf(child);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<Listener>>();
  let last = 0;
  const answer = (id: number, message: Json) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    const [error, result] = [message['error'], message['result']];
    if (error === undefined) asked?.resolve(isJson(result) ? result : {});
    else asked?.reject(new Error(`${asked.method}: ${JSON.stringify(error)}`));
  };
  readMessages(output, (message) => {
    const { id, method, params, sessionId } = message;
    if (typeof id === 'number') return answer(id, message);
    const session = typeof sessionId === 'string' ? sessionId : undefined;
    for (const listener of listeners.get(String(method)) ?? []) {
      listener(isJson(params) ? params : {}, session);
    }
  });
  const send = (method: string, params: Json = {}, sessionId?: string) =>
    new Promise<Json>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, method });
      const message = { id: last, method, params, ...(sessionId !== undefined && { sessionId }) };
      input.write(`${JSON.stringify(message)}\0`);
    });
  const on = (method: string, listener: Listener) => {
    const known = listeners.get(method) ?? new Set();
    listeners.set(method, known.add(listener));
    return () => known.delete(listener);
  };
  const drop = () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: it ended`));
    waiting.clear();
  };
  return { send, on, drop };
}

/** Starts a Chromium of its own, with a profile of its own and the back/forward cache on. */
export async function startChrome(wishes: ChromeWishes = {}): Promise<Chrome> {
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium was found: run npm test once');
  const profile = wishes.profile ?? mkdtempSync(join(tmpdir(), 'profile-'));
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...QUIET,
    ...(isRoot ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...(wishes.args ?? []),
    'about:blank',
  ];
  // A group of its own, so that its helpers can be ended with it.
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
  const child = spawn(executable, args, { stdio: [...stdio], detached: true });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const { send, on, drop } = connect(child);
  void ended.then(drop);
  const next: Chrome['next'] = (method, fits = () => true) =>
    new Promise((resolve) => {
      const off = on(method, (params) => {
        if (!fits(params)) return;
        off();
        resolve(params);
      });
    });
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  const close = async () => {
    await send('Browser.close').catch(() => ({}));
    await ended;
  };
  return {
    profile,
    send,
    on,
    next,
    close,
    kill,
    end: async () => {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
