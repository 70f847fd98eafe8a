import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/canary');
const COPIED = [
  'index.html',
  'embed',
  'public',
  'src',
  'scripts',
  'deploy',
  'flows',
  'locales',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** Ids that the program itself knows. */
const KNOWN = new Set([
  'yes',
  'no',
  'none',
  'some',
  'not-sure',
  'rather-not-say',
  // Words of the form of a flow, which are ids of answers or options too.
  'any',
  'all',
  'not-now',
  'support',
  'course',
]);

/** A built pack in which every id and every text of the content holds a word that is nowhere else. */
export interface Canary {
  readonly folder: string;
  /** What every such word begins with. */
  readonly mark: string;
  /** The words that belong to one question, by its id in this pack: of the question and of its answers. */
  readonly byQuestion: ReadonlyMap<string, readonly string[]>;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Every id of a question, an answer or an option, with the one that it gets. */
function renamed(flow: unknown, mark: string): ReadonlyMap<string, string> {
  const ids = new Set<string>();
  if (!isTree(flow)) return new Map();
  for (const each of [...listOf(flow['questions']), ...listOf(flow['options'])]) {
    if (isTree(each)) ids.add(String(each['id']));
    const answers = isTree(each) ? listOf(each['answerOptions']) : [];
    for (const id of answers) ids.add(String(id));
  }
  const wanted = [...ids].filter((id) => !KNOWN.has(id));
  return new Map(wanted.map((id, at) => [id, `${id}-${mark}${at.toString(36).padStart(3, '0')}`]));
}

/** The same JSON with these strings renamed, wherever one stands alone as a value. */
function rename(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => rename(each, names));
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, rename(each, names)]);
  const all: unknown = Object.fromEntries(entries);
  return all;
}

/** Words with renamed keys, and a mark of its own at the end of every text. */
function marked(
  value: unknown,
  names: ReadonlyMap<string, string>,
  mark: (() => string) | null,
): unknown {
  if (typeof value === 'string') return mark ? `${value} ${mark()}` : value;
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    names.get(key) ?? key,
    marked(each, names, mark),
  ]);
  const all: unknown = Object.fromEntries(entries);
  return all;
}

function write(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}

const jsonIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));

/** Puts the marks into a copy of the project. */
function plant(copy: string, mark: string): void {
  const names = renamed(read(join(copy, 'flows/opioids.json')), mark);
  let texts = 0;
  const next = () => {
    texts += 1;
    return `${mark}w${texts.toString(36)}`;
  };
  const data = ['places', 'numbers'].map((name) => join(copy, `flows/data/${name}.json`));
  for (const file of [...jsonIn(join(copy, 'flows')), ...data]) {
    write(file, rename(read(file), names));
  }
  for (const file of jsonIn(join(copy, 'locales/en'))) {
    const isContent = /(opioids|places)\.json$/.test(file);
    write(file, marked(read(file), names, isContent ? next : null));
  }
  const pictures = join(copy, 'src/content/pictures.ts');
  const code = readFileSync(pictures, 'utf8').replaceAll(
    /^( {2})'?([a-z0-9-]+)'?:/gm,
    (_whole, indent: string, id: string) => `${indent}'${names.get(id) ?? id}':`,
  );
  writeFileSync(pictures, code);
}

function stampOf(): string {
  const hash = createHash('sha256');
  const add = (path: string) => hash.update(path).update(readFileSync(path));
  for (const name of COPIED) {
    const path = join(ROOT, name);
    if (/\.\w+$/.test(name)) add(path);
    else {
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) add(join(entry.parentPath, entry.name));
      }
    }
  }
  return hash.update(readFileSync(fileURLToPath(import.meta.url))).digest('hex');
}

/** The marks of each question and its answers, read from the pack that was built. */
function marksByQuestion(copy: string, mark: string): ReadonlyMap<string, readonly string[]> {
  const words = read(join(copy, 'locales/en/opioids.json'));
  const questions = isTree(words) ? words['questions'] : null;
  const all = isTree(questions) ? Object.entries(questions) : [];
  const found = new RegExp(`${mark}\\w+`, 'g');
  return new Map(all.map(([id, texts]) => [id, JSON.stringify(texts).match(found) ?? []]));
}

/** Builds the pack with the marks, unless nothing has changed since it was built. */
export async function buildCanary(): Promise<Canary> {
  const stamp = stampOf();
  const at = join(KEPT, 'stamp');
  const [known = '', kept = ''] = existsSync(at) ? readFileSync(at, 'utf8').split(' ') : [];
  const mark = known === stamp ? kept : `zq${randomBytes(4).toString('hex')}`;
  if (known !== stamp) {
    rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    for (const name of COPIED) cpSync(join(ROOT, name), join(KEPT, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(KEPT, 'node_modules'), 'dir');
    plant(KEPT, mark);
    const vite = join(ROOT, 'node_modules/.bin/vite');
    await promisify(execFile)(vite, ['build', '--logLevel', 'error'], { cwd: KEPT });
    writeFileSync(at, `${stamp} ${mark}`);
  }
  return { folder: join(KEPT, 'dist'), mark, byQuestion: marksByQuestion(KEPT, mark) };
}
