import type { HostWishes } from './hostNote.ts';
import { CONTACT, EMBED_FILES, HOST_NOTE, fileOf } from './hostNote.ts';
import type { Kind } from './hosting.ts';
import { KINDS, headersOf } from './hosting.ts';

/** Matchers of which no two match the same address. */
const MATCHERS: Readonly<Record<Kind, readonly string[]>> = {
  page: ['@page not path /assets/* /embed/*'],
  asset: ['@asset path /assets/*'],
  embedPage: ['@embedPage {', '  path /embed/*', `  not path_regexp ${EMBED_FILES}`, '}'],
  embedAsset: [`@embedAsset path_regexp ${EMBED_FILES}`],
};

/** The whole configuration of a Caddy that serves the pages and nothing else; it logs no visit unless it is told to. */
export function caddy({ ancestors, port, root }: HostWishes): string {
  const headers = (kind: Kind) => [
    ...MATCHERS[kind],
    `header @${kind} {`,
    ...Object.entries(headersOf(kind, ancestors)).map(([name, value]) => `  ${name} "${value}"`),
    '}',
  ];
  const site = [
    `root * ${root}`,
    'encode gzip',
    ...KINDS.flatMap(headers),
    'header -Server',
    '@other not method GET HEAD',
    'error @other 405',
    `@contact path ${CONTACT}`,
    'file_server @contact',
    'file_server {',
    '  hide .*',
    '}',
    'handle_errors {',
    '  header Cache-Control no-store',
    '  respond "{err.status_text}" {err.status_code}',
    '}',
  ];
  return fileOf(
    `# ${HOST_NOTE}`,
    '{',
    '  admin off',
    '}',
    `:${port} {`,
    site.map((line) => `  ${line}`),
    '}',
  );
}
