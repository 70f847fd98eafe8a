import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Finding } from '../flow/finding.ts';
import { errorAt } from '../flow/finding.ts';
import { faultIn, lineAndColumn } from './jsonFault.ts';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Bytes. The largest flow so far has a fiftieth of it. */
const MOST_BYTES = 5 * 1024 * 1024;

/** The files of what all flows share. */
export const LEDGER_FILES = {
  facts: 'flows/data/facts.json',
  sources: 'flows/data/sources.json',
  places: 'flows/data/places.json',
} as const;

/** The folder of what all flows share. */
export const LEDGER_FOLDER = 'flows/data';

/** The files of what words beside flows explain. */
export const DATA_FILES = {
  glossary: 'flows/data/glossary.json',
  numbers: 'flows/data/numbers.json',
} as const;

export const flowFile = (id: string): string => `flows/${id}.json`;
export const claimsFile = (id: string): string => `flows/claims/${id}.json`;
export const wordsFolder = (language = ''): string =>
  language === '' ? 'locales' : `locales/${language}`;
export const wordsFile = (language: string, name: string): string =>
  `locales/${language}/${name}.json`;
export const rulesFile = (language: string, name: 'lints' | 'reading'): string =>
  `locales/${language}/rules/${name}.json`;
export const schemaFile = (of: 'flow' | 'claims' | 'site'): string =>
  `flows/schema/${of}.schema.json`;
export const docFile = (id: string): string => `docs/flows/${id}.md`;

/** What stands directly in a folder of the project, in order; nothing if it is not there. */
function inFolder(root: string, folder: string, kind: 'file' | 'folder'): readonly string[] {
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
    .map((entry) => entry.name)
    .sort();
}

const jsonIn = (root: string, folder: string): readonly string[] =>
  inFolder(root, folder, 'file')
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));

/** The ids of all flows of the project. */
export const flowIds = (root = ROOT): readonly string[] => jsonIn(root, 'flows');

/** The file of every flow that the project has, named from its root. */
export const flowFiles = (root = ROOT): readonly string[] => flowIds(root).map(flowFile);

/** The languages that there are words in. */
export const languages = (root = ROOT): readonly string[] => inFolder(root, 'locales', 'folder');

/** The names of the files of words of a language. */
export const wordFiles = (language: string, root = ROOT): readonly string[] =>
  jsonIn(root, `locales/${language}`);

/** The text of a file of the project, or null if it is not there. */
export function readText(file: string, root = ROOT): string | null {
  const path = join(root, file);
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : null;
}

/** Writes a file of the project, and its folder if it is not there. */
export function writeText(file: string, text: string, root = ROOT): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A file as a person names it: first from where they are, then from the root of the project. */
function found(file: string): string {
  const here = resolve(file);
  const exists = statSync(here, { throwIfNoEntry: false }) !== undefined;
  return exists || isAbsolute(file) ? here : join(ROOT, file);
}

/** How to name a file to a person, from the root of the project if it is in it. */
export function nameOf(file: string): string {
  const name = relative(ROOT, found(file));
  return name.startsWith('..') ? file : name;
}

type Json = { readonly ok: true; readonly value: unknown };
type Refused = { readonly ok: false; readonly findings: readonly Finding[] };

const refuse = (code: string, where: string, message: string, hint: string): Refused => ({
  ok: false,
  findings: [errorAt(code, where, message, hint)],
});

function checkFile(path: string): Refused | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) {
    return refuse('file/not-found', '', 'There is no such file.', 'Mend its name or its folder.');
  }
  if (!stat.isFile()) {
    return refuse('file/not-a-file', '', 'This is a folder or a device.', 'Name a file in it.');
  }
  if (stat.size <= MOST_BYTES) return null;
  const message = `It has ${stat.size} bytes; ${MOST_BYTES} are allowed.`;
  return refuse('file/too-big', '', message, 'Name the file of a flow.');
}

/** A character as a person can find it: itself, or its number if it cannot be seen. */
function show(char: string): string {
  if (!/\p{C}/u.test(char)) return `'${char}'`;
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function notJson(text: string): Refused {
  const at = faultIn(text) ?? text.length;
  const { line, column } = lineAndColumn(text, at);
  const char = text[at];
  const what = char === undefined ? 'it ends too early' : `${show(char)} cannot stand here`;
  const hint = 'Mend it there or just before: a comma, a bracket or a quotation mark.';
  return refuse('file/not-json', `line ${line}, column ${column}`, `Not JSON: ${what}.`, hint);
}

function parse(text: string): Json | Refused {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return notJson(text);
  }
}

/** The JSON value in a file, or why there is none (`file/not-found`, `not-a-file`, `not-readable`, `too-big`, `not-json`). */
export function readJson(file: string): Json | Refused {
  try {
    const path = found(file);
    return checkFile(path) ?? parse(readFileSync(path, 'utf8'));
  } catch {
    const hint = 'See whether you may read it.';
    return refuse('file/not-readable', '', 'This file cannot be read.', hint);
  }
}
