/** Running another program from a script: what the scripts of this folder share. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The path of a program that an installed package brings. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/**
 * Runs a program in the folder of the project and waits for its end. With `quiet` its output is kept and returned,
 * otherwise it is shown. A program that cannot be started, or takes longer than `limit` ms, ends with a code that is not 0.
 */
export function run(command, args, { quiet = false, limit = 0, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      timeout: limit,
      killSignal: 'SIGKILL',
      shell: process.platform === 'win32',
    });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    const end = (code) => resolve({ code, output: Buffer.concat(parts).toString() });
    child.on('error', (error) => {
      parts.push(Buffer.from(String(error.message)));
      end(127);
    });
    child.on('close', (code) => end(code ?? 124));
  });
}

function filesUnder(path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** One short text that changes when any of these files, or any file in these folders, does. */
export async function stampOf(files, folders = []) {
  const hash = createHash('sha256');
  const all = [...files.map((file) => join(root, file)), ...folders.flatMap(filesUnder)];
  for (const file of all) {
    if (!existsSync(file)) continue;
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Ends a script that cannot go on, with a sentence that says why and what to do. */
export function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** Whether this file is the one that was started. */
export const isMain = (url) => process.argv[1] === fileURLToPath(url);
