import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = new Map<string, unknown>();

function fileOf(name: string): unknown {
  const path = join(import.meta.dirname, `../../locales/en/${name}.json`);
  const known: unknown = files.get(name) ?? JSON.parse(readFileSync(path, 'utf8'));
  files.set(name, known);
  return known;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What the English words hold at a key such as `ui:frame.leave`: a text or a tree of them; undefined if there is none. */
export function wordsAt(key: string): unknown {
  const [name = '', path = ''] = key.split(':');
  const steps = path === '' ? [] : path.split('.');
  return steps.reduce<unknown>((at, step) => (isTree(at) ? at[step] : undefined), fileOf(name));
}

/** The English text with this key, as the program spells it. @throws when there is none */
export function text(key: string): string {
  const found = wordsAt(key);
  if (typeof found !== 'string') throw new Error(`No text has the key ${key}`);
  return found;
}

/** The ids under a key, such as all questions that have words. */
export function idsAt(key: string): readonly string[] {
  const found = wordsAt(key);
  return isTree(found) ? Object.keys(found) : [];
}
