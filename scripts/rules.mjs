/**
 * `node scripts/rules.mjs` writes docs/rules.md: every rule and fault, and the tests that hold it, by the numbers that their titles begin
 * with. With `--check` it only says whether the file is fresh.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMain } from './run.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const PAGE = path('docs/rules.md');

/** A text that begins with numbers of rules: the title of a test or of a group of tests. */
const TITLE =
  /(['"`])((?:\([a-z]\) )?((?:[A-Z]+-[1-9]\d*)(?:, [A-Z]+-[1-9]\d*)*): (?:(?!\1)[^\\\n]|\\.)+)\1/g;

/** The rules by number, each with its name. */
export const rules = () => JSON.parse(readFileSync(path('docs/rules.json'), 'utf8'));

/** The numbers that a title begins with. */
export function numbersIn(title) {
  const [, numbers = ''] = /^(?:\([a-z]\) )?((?:[A-Z]+-\d+)(?:, [A-Z]+-\d+)*): /.exec(title) ?? [];
  return numbers.split(', ').filter((each) => each !== '');
}

/** All titles of tests that name rules, each with its file. */
function titles() {
  return readdirSync(path('tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.test\.tsx?$/.test(name) || name === 'harness/hosts.ts')
    .sort()
    .flatMap((file) =>
      [...readFileSync(path(`tests/${file}`), 'utf8').matchAll(TITLE)].map(([, , title]) => ({
        file,
        title,
      })),
    );
}

/** Which tests hold each rule. */
export function held() {
  const all = titles();
  return Object.entries(rules()).map(([number, name]) => ({
    number,
    name,
    tests: all.filter(({ title }) => numbersIn(title).includes(number)),
  }));
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/[<>*_`]/g, '\\$&');

function rowOf({ number, name, tests }) {
  const files = [...new Set(tests.map(({ file }) => file))].map((file) => {
    const own = tests.filter((each) => each.file === file);
    const said = own.map(({ title }) => cell(title.replace(/^(\([a-z]\) )?[^:]+: /, '')));
    return `\`${file}\`: ${[...new Set(said)].join('; ')}`;
  });
  return `| ${number} | ${cell(name)} | ${files.join('<br>') || '**no test yet**'} |`;
}

function page() {
  const all = held();
  const open = all.filter(({ tests }) => tests.length === 0).map(({ number }) => number);
  return `# Rules and the tests that hold them

P is privacy, X the quick exit, E embedding, S security, D saving and handing over, F faults, U what people see and do. The numbers stand
at the front of the titles of tests; this page is made from those titles by \`node scripts/rules.mjs\`, and \`npm run check\` fails when it
is not fresh. Whether each test passes is what \`npm test\` tells: it names the rules whose tests fail.

${all.length} rules, ${all.length - open.length} with a test. No test yet: ${open.join(', ') || 'none'}.

| Number | Rule | Tests |
| --- | --- | --- |
${all.map(rowOf).join('\n')}
`;
}

/** What a report of vitest says of the rules: one line, and one more for each rule with a test that fails. */
export function tellRules(report) {
  const results = report.testResults.flatMap((file) => file.assertionResults);
  const of = (number) =>
    results.filter(({ ancestorTitles, title }) =>
      [...ancestorTitles, title].some((each) => numbersIn(each).includes(number)),
    );
  const known = Object.entries(rules()).map(([number, name]) => ({
    number,
    name,
    tests: of(number),
  }));
  const ran = known.filter(({ tests }) => tests.length > 0);
  const bad = ran.filter(({ tests }) => tests.some(({ status }) => status === 'failed'));
  return [
    `${ran.length - bad.length} rules hold, ${bad.length} do not, ${known.length - ran.length} have no test`,
    ...bad.map(({ number, name }) => `  ${number} fails: ${name}`),
  ];
}

if (isMain(import.meta.url)) {
  const wanted = page();
  if (!process.argv.includes('--check')) writeFileSync(PAGE, wanted);
  else if (readFileSync(PAGE, 'utf8') !== wanted) {
    console.error('docs/rules.md is not fresh: run node scripts/rules.mjs');
    process.exitCode = 1;
  }
}
