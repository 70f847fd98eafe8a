/** Builds the pages into `dist` when anything they are made of has changed since the last time. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { bin, isMain, root, run, stampOf } from './run.mjs';

const STAMP = join(root, 'node_modules', '.signpost-build');
const FILES = [
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'deploy/headers.json',
];
const FOLDERS = ['embed', 'src', 'flows', 'locales', 'public', 'scripts/vite'];

/** The folder with the built pages. */
export const dist = join(root, 'dist');

/** Builds if need be. @returns whether there are pages that are up to date */
export async function buildWhenChanged() {
  const site = process.env['SIGNPOST_SITE'];
  const own = site === undefined ? [] : [relative(root, resolve(root, site))];
  const stamp = await stampOf([...FILES, ...own], FOLDERS);
  const known = existsSync(STAMP) ? await readFile(STAMP, 'utf8') : null;
  if (known === stamp && existsSync(join(dist, 'index.html'))) return true;

  console.log('Building the pages ...');
  const { code, output } = await run(bin('vite'), ['build', '--logLevel', 'warn'], { quiet: true });
  if (code !== 0) {
    console.error(output.trim());
    return false;
  }
  await writeFile(STAMP, stamp);
  return true;
}

if (isMain(import.meta.url)) process.exitCode = (await buildWhenChanged()) ? 0 : 1;
