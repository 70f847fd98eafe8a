/**
 * `npm test`: sets everything up, a browser included, then checks, builds and tests. The last line is `N passed, N failed`; a check or a
 * build that fails counts as one failed test.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from './browser.mjs';
import { buildWhenChanged } from './build.mjs';
import { check } from './check.mjs';
import { tellRules } from './rules.mjs';
import { bin, run } from './run.mjs';
import { setUp } from './setup.mjs';

/** A file of tests that could not be read has no tests, and still failed. */
function count(report, code) {
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  const failed = report.numFailedTests + unread.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function runTests(env) {
  const folder = await mkdtemp(join(tmpdir(), 'tests-'));
  const file = join(folder, 'report.json');
  const { code } = await run(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env },
  );
  try {
    const report = JSON.parse(await readFile(file, 'utf8'));
    for (const line of tellRules(report)) console.log(line);
    return count(report, code);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

await setUp();
// What was in date when this version was made does not fail its tests later; `npm run check` goes by the clock.
const day = await run('git', ['log', '-1', '--format=%cs'], { quiet: true });
let failed = await check(day.code === 0 ? day.output.trim() : null);
const browser = await getBrowser();
if (!(await buildWhenChanged())) failed += 1;
const tests = await runTests({ CHROMIUM_PATH: browser });
failed += tests.failed;
console.log(`${tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
