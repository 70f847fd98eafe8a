/** `npm run check`: format, types, lint, floors, dead code, flows. Each prints one line; what it found follows when it failed or warns. */
import { bin, isMain, run } from './run.mjs';

/** dependency-cruiser that reads no module finds no broken floor either: so it must have read some. */
function readModules(output) {
  try {
    const { summary } = JSON.parse(output);
    return summary.totalCruised > 0 ? null : 'dependency-cruiser read no modules';
  } catch {
    return 'dependency-cruiser gave no report';
  }
}

async function floors() {
  const args = ['src', '--config', '.dependency-cruiser.mjs'];
  const [report, words] = await Promise.all([
    run(bin('depcruise'), [...args, '--output-type', 'json'], { quiet: true }),
    run(bin('depcruise'), args, { quiet: true }),
  ]);
  const nothing = readModules(report.output);
  return nothing === null ? words : { code: 1, output: `${nothing}\n${words.output}` };
}

const desk = (...args) => run(bin('tsx'), ['src/cli/main.ts', ...args], { quiet: true });

const CHECKS = [
  {
    name: 'format',
    look: () => run(bin('prettier'), ['--check', '.', '--log-level', 'warn'], { quiet: true }),
  },
  { name: 'types', look: () => run(bin('tsc'), ['-p', '.'], { quiet: true }) },
  { name: 'lint', look: () => run(bin('oxlint'), [], { quiet: true }) },
  { name: 'floors', look: floors },
  { name: 'dead code', look: () => run(bin('knip'), ['--no-progress'], { quiet: true }) },
  {
    name: 'flows',
    look: (today) => desk('validate', '--due', ...(today === null ? [] : ['--today', today])),
  },
  { name: 'words', look: () => desk('words') },
  { name: 'readability', look: () => desk('readability') },
  { name: 'proof', look: () => desk('prove') },
  { name: 'pages about flows', look: () => desk('docs', '--check') },
  {
    name: 'the table of rules',
    look: () => run(process.execPath, ['scripts/rules.mjs', '--check'], { quiet: true }),
  },
  { name: 'schemas for editors', look: () => desk('schema', '--check') },
];

/**
 * Runs all checks. `today` is the day that dates of the content are compared with, such as 2026-11-21; null for the clock.
 * @returns how many failed
 */
export async function check(today = null) {
  let failed = 0;
  for (const { name, look } of CHECKS) {
    const { code, output } = await look(today);
    console.log(`${code === 0 ? 'ok    ' : 'failed'}  ${name}`);
    if (code !== 0) failed += 1;
    else if (!/^\s*warning: /m.test(output)) continue;
    console.log(output.trim().replace(/^/gm, '        '));
  }
  return failed;
}

if (isMain(import.meta.url)) process.exitCode = (await check()) === 0 ? 0 : 1;
