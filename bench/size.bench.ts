import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { finish, tell } from './measure.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** kB of a file as a server would send it at best. */
function packed(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(`${dist}${file}`), { params }).length / 1000;
}

const sum = (files: readonly string[]): number =>
  files.map(packed).reduce((all, each) => all + each, 0);

const page = readFileSync(`${dist}index.html`, 'utf8');
const named = [...page.matchAll(/<(?:script|link)\b[^>]*?"\.\/(assets\/[^"]+)"/g)].map(
  ([, file = '']) => file,
);
const first = ['index.html', ...named];
const scripts = named.filter((file) => file.endsWith('.js'));

/** Chunks of content hold JSON: those of words in this language, of another, and of flows. */
const isContent = (file: string) =>
  /^\w*[^;]{0,60}JSON\.parse\(/.test(readFileSync(`${dist}${file}`, 'utf8').slice(0, 200));
const content = scripts.filter(isContent);
const program = scripts.filter((file) => !isContent(file));
const others = readdirSync(`${dist}assets`)
  .map((name) => `assets/${name}`)
  .filter((file) => file.endsWith('.js') && !named.includes(file));

for (const file of first) tell(`  ${file}`, packed(file), 'kB');
// Why not 150 and 100: docs/decisions/0008-budget-of-bytes.md and 0011-screens-draw-sheets.md
tell('first load, everything, one language', sum(first), 'kB', 225);
tell('  JavaScript without content', sum(program), 'kB', 135);
tell('  content: words of one language, flows, places', sum(content), 'kB');
for (const file of others) tell(`  another language or door, ${file}`, packed(file), 'kB', 55);
const loaders = readdirSync(`${dist}embed`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('loader.js'))
  .map((file) => readFileSync(`${dist}embed/${file}`));
for (const loader of loaders) {
  tell(
    'loader in the page of a clinic, gzip',
    gzipSync(loader, { level: 9 }).length / 1000,
    'kB',
    3,
  );
}
tell('requests for the first load', first.length, '', 6);
finish();
