/** Installs the packages that the lock file names, once; nothing happens while it has not changed. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveUp, isMain, root, run, stampOf } from './run.mjs';

const STAMP = join(root, 'node_modules', '.signpost-setup');
const LEAST = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  giveUp(
    `Node ${LEAST.join('.')} or later is needed; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
}

/** Makes sure that the packages are there. Ends the script with a message when they cannot be had. */
export async function setUp() {
  checkNode();
  const stamp = `${await stampOf(['package.json', 'package-lock.json'])} node ${process.versions.modules}`;
  const known = existsSync(STAMP) ? await readFile(STAMP, 'utf8') : null;
  if (known === stamp) return;

  console.log('Installing packages ...');
  const { code, output } = await run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true },
  );
  if (code !== 0) {
    giveUp(
      `${output.trim()}\n\nThe packages could not be installed. Is there a network, and can npm reach its registry? Then try again.`,
    );
  }
  await writeFile(STAMP, stamp);
}

if (isMain(import.meta.url)) await setUp();
