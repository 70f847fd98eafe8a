/** `npm run bench`: every benchmark, one after another. Each prints `ok` or `over`, what was measured, its value and its budget. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './browser.mjs';
import { buildWhenChanged } from './build.mjs';
import { bin, giveUp, root, run } from './run.mjs';
import { setUp } from './setup.mjs';

await setUp();
if (!(await buildWhenChanged())) giveUp('The pages could not be built.');
const browser = await getBrowser();

const wanted = process.argv.slice(2);
const files = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name.replace('.bench.ts', '')))
  .sort();

for (const file of files) {
  console.log(file.replace('.bench.ts', ''));
  const { code } = await run(bin('tsx'), [join('bench', file)], {
    env: { CHROMIUM_PATH: browser },
  });
  if (code !== 0) process.exitCode = 1;
}
