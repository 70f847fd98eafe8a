import type { HostWishes } from './hostNote.ts';
import { CONTACT, HOST_NOTE, fileOf } from './hostNote.ts';
import type { Kind } from './hosting.ts';
import { KINDS, headersOf, metaPolicy, sharedHeaders } from './hosting.ts';

/** Paths by kind, of which no two match the same address. */
const PATHS: Readonly<Record<Kind, readonly string[]>> = {
  page: ['/', '/index.html', CONTACT],
  asset: ['/assets/*'],
  embedPage: ['/embed/', '/embed/index.html', '/embed/blank.html'],
  embedAsset: ['/embed/assets/*', '/embed/:version/loader.js'],
};

const rule = (path: string, headers: Readonly<Record<string, string>>): readonly string[] => [
  path,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
];

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. All rules that match an address apply, so a header stands either in the rule for
 * everything or in those of the kinds. The policy for everything takes nothing away from the others: it is there for what is not found.
 */
export function rules({ ancestors }: HostWishes): string {
  const shared = sharedHeaders();
  const own = (kind: Kind) =>
    Object.fromEntries(
      Object.entries(headersOf(kind, ancestors)).filter(([name]) => !(name in shared)),
    );
  return fileOf(
    `# ${HOST_NOTE}`,
    rule('/*', { ...shared, 'Content-Security-Policy': metaPolicy() }),
    KINDS.flatMap((kind) => PATHS[kind].flatMap((path) => rule(path, own(kind)))),
  );
}
