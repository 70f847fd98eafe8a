import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const packageSchema = z.object({ license: z.string().optional(), dev: z.boolean().optional() });
const lock = z
  .object({ packages: z.record(z.string(), packageSchema) })
  .parse(JSON.parse(read('package-lock.json')));
const texts = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: texts, devDependencies: texts, license: z.string() })
  .parse(JSON.parse(read('package.json')));

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0'];

/** What can get into the pages: all that is not for making and testing them alone. */
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);

describe('S-16: the license of what can get into the pages', () => {
  it.each(shipped)('%s', (_path, { license }) => {
    expect(ALLOWED).toContain(license);
  });

  it('is said of every package, and the same in the package itself', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
    expect(manifest.license).toBe('MIT');
    for (const [path, { license }] of shipped) {
      const file = `${path}/package.json`;
      if (!existsSync(join(ROOT, file))) continue;
      const own: unknown = JSON.parse(read(file));
      expect([path, own]).toMatchObject([path, { license }]);
    }
  });

  it('is not that of the resizer of frames that may not be used', () => {
    expect(Object.keys(lock.packages).filter((path) => path.includes('iframe-resizer'))).toEqual(
      [],
    );
  });
});

describe('S-15: packages', () => {
  it('are eight at most, and each of them and of the tools is of one exact version', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(8);
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, at]) => !/^\d+\.\d+\.\d+$/.test(at))).toEqual([]);
  });

  it('are installed from the lock file, and run nothing while they are', () => {
    expect(read('scripts/setup.mjs')).toMatch(/\['ci', '--ignore-scripts'/);
    for (const file of ['README.md', 'CONTRIBUTING.md', '.ci/run']) {
      expect(read(file)).not.toMatch(/npm (install|i)\s*$/m);
    }
  });
});
