import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Homes } from '../flow/checkHomes.ts';
import { MEASURED } from '../proof/lints.ts';
import { ROOT } from './files.ts';
import type { Language } from './languages.ts';

/** The texts of all files below a folder of this project whose names end so. */
function textsBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const CODE = /'([a-z]+\/[a-z-]+)'/g;
const TITLE = /\b(?:it|test|describe)\b[^'"`\n]*(['"`])((?:\\.|(?!\1).)*)\1/g;

/** The codes that checks of flows, words and data give to what they find. */
const codes = (): readonly string[] =>
  ['src/flow', 'src/proof'].flatMap((folder) =>
    textsBelow(folder, /\.ts$/).flatMap((text) =>
      [...text.matchAll(CODE)].map(([, code = '']) => code),
    ),
  );

const titles = (): readonly string[] =>
  textsBelow('tests', /\.test\.tsx?$/).flatMap((text) =>
    [...text.matchAll(TITLE)].map(([, , title = '']) => title),
  );

/** What can hold a claim beside a proof: the lints of these languages, the checks of the program, and its tests. */
export function homes(languages: readonly Language[]): Homes {
  const named = languages.flatMap(({ lints }) => lints.map(({ lint }) => lint));
  return { lints: new Set([...named, ...MEASURED, ...codes()]), titles: titles() };
}
