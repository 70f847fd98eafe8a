import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/commands.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a command printed, complained, told on the way, and answered. */
export interface Called {
  readonly code: number;
  readonly said: string;
  readonly complaint: string;
  readonly told: readonly string[];
}

/** Calls the desk as a terminal does, in the project of this folder or in this one. */
export function call(args: readonly string[], root?: string): Called {
  const said: string[] = [];
  const complaints: string[] = [];
  const told: string[] = [];
  const code = run(args, {
    today: '2026-11-21',
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
    progress: (text) => told.push(text),
    ...(root === undefined ? {} : { root }),
  });
  return { code, said: said.join('\n'), complaint: complaints.join('\n'), told };
}

/** A copy of the flows and words of this project that a test may change. */
export interface Project {
  readonly root: string;
  readonly call: (...args: readonly string[]) => Called;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Writes a file with one part of it replaced. @throws when that part is not there */
  readonly replace: (file: string, part: string, by: string) => void;
}

/** A copy of this project in a folder of its own, which is gone after the test. */
export function copyOfProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'signpost-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ['flows', 'locales']) {
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  }
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    call: (...args) => call(args, root),
    read,
    write,
    replace: (file, part, by) => {
      const before = read(file);
      if (!before.includes(part)) throw new Error(`${file} has no ${part}`);
      write(file, before.replace(part, by));
    },
  };
}

/** The codes of the findings in the JSON that a command said. */
export function codesIn({ said }: Called): readonly string[] {
  return [...said.matchAll(/"code": "([^"]+)"/g)].map(([, code = '']) => code);
}
