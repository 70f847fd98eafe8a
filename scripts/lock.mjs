/**
 * Completes the lock file after `npm install`. npm leaves out packages for other systems when its registry does not have them, and then
 * `npm ci` refuses the file everywhere. They are written in by name and version; only a system that needs one fetches it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const FILE = join(root, 'package-lock.json');
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** A package such as `@oxlint/binding-linux-arm64-musl` is for the system that its name says. */
function entryFor(name, version) {
  const [, os, cpu, abi] = /\/(?:binding-)?([a-z\d]+)-([a-z\d]+)(?:-([a-z]+))?$/.exec(name) ?? [];
  if (!os || !cpu) throw new Error(`${name} does not say which system it is for`);
  const libc = os === 'linux' ? LIBC[abi] : undefined;
  return {
    version,
    cpu: [cpu],
    dev: true,
    ...(libc && { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { '': project, ...packages } = lock.packages;
const optional = Object.values(packages).flatMap((each) =>
  Object.entries(each.optionalDependencies ?? {}),
);
const missing = optional.filter(
  ([name]) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
);
for (const [name, version] of missing) packages[`node_modules/${name}`] = entryFor(name, version);
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { '': project, ...Object.fromEntries(sorted) };
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages of other systems were written in.`);
