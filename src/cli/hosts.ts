import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hostFiles } from './hostFiles.ts';

/** The folder of the configurations that the project itself keeps. */
export const DEPLOY = resolve(import.meta.dirname, '../../deploy');

/** Writes the configurations of all hosts into a folder. @returns the names of the files */
export function writeHosts(
  folder: string = DEPLOY,
  ancestors?: readonly string[],
): readonly string[] {
  const files = Object.entries(hostFiles(ancestors ? { ancestors } : {}));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return files.map(([name]) => name);
}
