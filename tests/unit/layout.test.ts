import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** The files of the project, as git would take them: committed, or new and not ignored. */
const all: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

const read = (file: string): string => readFileSync(file, 'utf8');
const isCode = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
const source = all.filter((file) => file.startsWith('src/') && isCode(file));

const texts = z.record(z.string(), z.string());
const manifest = z
  .object({ scripts: texts, dependencies: texts })
  .parse(JSON.parse(read('package.json')));

/** The code without what explains it. */
const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** What exports no value says only what things look like, or is where a page begins: the journeys test that. */
const hasValue = (file: string): boolean =>
  /^export (async )?(const|function|class|let|\{)/m.test(read(file));

describe('the top of the project', () => {
  it('has four files of configuration', () => {
    const tools =
      /^\.?[\w.-]+\.(config|rc)\.|^\.[\w-]+rc|^\.dependency-cruiser|^tsconfig|^\.eslint/;
    expect(all.filter((file) => !file.includes('/') && tools.test(file)).sort()).toEqual([
      '.dependency-cruiser.mjs',
      '.oxlintrc.json',
      'tsconfig.json',
      'vite.config.ts',
    ]);
  });

  it('has seven scripts', () => {
    expect(Object.keys(manifest.scripts).sort()).toEqual(
      ['start', 'test', 'dev', 'build', 'check', 'bench', 'flow'].sort(),
    );
  });
});

describe('what the product is made of', () => {
  it('S-15: is at most eight packages, each of one exact version', () => {
    const versions = Object.values(manifest.dependencies);
    expect(versions.length).toBeLessThanOrEqual(8);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('S-16: may be given on: all that it needs is under a free licence', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0'];
    const open = Object.keys(manifest.dependencies);
    const licences = new Map<string, string>();
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (licences.has(name)) continue;
      const found = z
        .object({ license: z.string(), dependencies: texts.optional() })
        .parse(JSON.parse(read(`node_modules/${name}/package.json`)));
      licences.set(name, found.license);
      open.push(...Object.keys(found.dependencies ?? {}));
    }
    expect(licences.size).toBeGreaterThanOrEqual(7);
    expect([...licences].filter(([, licence]) => !free.includes(licence))).toEqual([]);
  });

  it('S-15: comes from no address that the lock file names', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });
});

describe('the lock file', () => {
  it('has each package that another may want on some system; `node scripts/lock.mjs` writes them in', () => {
    const lock = z
      .object({
        packages: z.record(z.string(), z.object({ optionalDependencies: texts.optional() })),
      })
      .parse(JSON.parse(read('package-lock.json')));
    const paths = Object.keys(lock.packages);
    const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const has = (name: string) => paths.some((path) => path.endsWith(`node_modules/${name}`));
    expect(wanted.filter((name) => !has(name))).toEqual([]);
  });
});

describe('the files of the project', () => {
  it('know nothing of the machine they were written on', () => {
    const paths = [['..', 'shared'].join('/'), ['.', 'library'].join(''), ['/', 'work/'].join('')];
    const naming = all
      .filter((file) => file !== 'package-lock.json')
      .filter((file) => paths.some((path) => read(file).includes(path)));
    expect(naming).toEqual([]);
  });

  it('have no folder for things that belong nowhere', () => {
    const homeless = /(^|\/)(utils?|helpers?|common|lib|hooks|types)\//;
    expect(all.filter((file) => homeless.test(file))).toEqual([]);
  });
});

/** All files that these import, near or far, by their relative imports. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    for (const [, to = ''] of read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      open.push(join(dirname(file), to));
    }
  }
  return reached;
}

describe('src', () => {
  it('names flows/ and locales/ in four files only', () => {
    const folders = /(?<![\w-])(flows|locales)\//;
    const naming = source.filter((file) => folders.test(withoutComments(read(file))));
    const allowed = [
      'src/cli/files.ts',
      'src/content/flows.ts',
      'src/content/flowsRest.ts',
      'src/content/locales.ts',
    ];
    expect(naming.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  it('has no file that no test reads, but the entries that only a browser runs', () => {
    const entries = [
      'src/cli/main.ts',
      'src/embed/loader.ts',
      'src/shells/embed.tsx',
      'src/shells/prerender.tsx',
      'src/shells/standalone.tsx',
    ];
    const reached = reachedFrom(
      readdirSync('tests', { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.test\.tsx?$/.test(name))
        .map((name) => `tests/${name}`)
        .concat(entries),
    );
    expect(source.filter(hasValue).filter((file) => !reached.has(file))).toEqual([]);
  });

  it('S-5, S-6, P-6: never sends, keeps or writes HTML: no name for it occurs', () => {
    const banned =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|localStorage|sessionStorage|indexedDB|serviceWorker|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser|srcdoc|document\.write|document\.cookie|eval|beforeunload)\b|\bnew Function\b/;
    const found = source
      .filter((file) => !file.startsWith('src/cli/'))
      .filter((file) => banned.test(withoutComments(read(file))));
    expect(found).toEqual([]);
  });
});
