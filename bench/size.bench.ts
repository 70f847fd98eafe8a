import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { finish, tell } from './measure.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const read = (file: string): string => readFileSync(`${dist}${file}`, 'utf8');

/** kB of a text as a server would send it at best. */
function packedText(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(text, { params }).length / 1000;
}

const packed = (file: string): number => packedText(read(file));
const packedProgram = (file: string): number => packedText(read(file).replaceAll(CONTENT, ''));

const sum = (sizes: readonly number[]): number => sizes.reduce((all, each) => all + each, 0);

const page = readFileSync(`${dist}index.html`, 'utf8');
const named = [...page.matchAll(/<(?:script|link)\b[^>]*?"\.\/(assets\/[^"]+)"/g)].map(
  ([, file = '']) => file,
);
const first = ['index.html', ...named];
const scripts = named.filter((file) => file.endsWith('.js'));

/** Content stands in the scripts as JSON in a text; what is left without it is program. */
const CONTENT = /JSON\.parse\((`|'|")[\s\S]*?[^\\]\1\)/g;

/** What the page names for when the first screen stands. */
const late = new Set(
  [...page.matchAll(/<script type="later"[^>]*?"\.\/(assets\/[^"]+)"/g)].map(([, file]) => file),
);
const atOnce = first.filter((file) => !late.has(file));
const others = readdirSync(`${dist}assets`)
  .map((name) => `assets/${name}`)
  .filter((file) => file.endsWith('.js') && !named.includes(file));

for (const file of first) tell(`  ${file}${late.has(file) ? ', later' : ''}`, packed(file), 'kB');
const isScript = (file: string) => file.endsWith('.js');
const program = sum(scripts.map(packedProgram));
tell('before the first question can be answered', sum(atOnce.map(packed)), 'kB', 150);
tell('  JavaScript without content', sum(atOnce.filter(isScript).map(packedProgram)), 'kB', 110);
tell('first load, everything, one language', sum(first.map(packed)), 'kB', 222);
tell('  JavaScript without content', program, 'kB', 132);
tell('  content: words of one language, flows, places', sum(scripts.map(packed)) - program, 'kB');
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
