import type { HostWishes } from './hostNote.ts';
import { CONTACT, EMBED_FILES, HOST_NOTE, fileOf } from './hostNote.ts';
import type { Kind } from './hosting.ts';
import { headersOf } from './hosting.ts';

const KEPT = /^public,/;
const TYPES = [
  'text/html html',
  'text/javascript js',
  'text/css css',
  'application/json json',
  'image/svg+xml svg',
  'text/plain txt',
  'font/woff2 woff2',
];
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** A file that was found may be kept; that it was not found may not. */
const valueOf = (name: string, value: string): string =>
  name === 'Cache-Control' && KEPT.test(value) ? '$keep' : value;

/** What a location includes: one `add_header` drops all those of the block around it, so all of them stand together. */
export function nginxHeaders(kind: Kind, { ancestors }: HostWishes): string {
  const added = Object.entries(headersOf(kind, ancestors)).map(
    ([name, value]) => `add_header ${name} "${valueOf(name, value)}" always;`,
  );
  const isPage = kind === 'page' || kind === 'embedPage';
  return fileOf(`# ${HOST_NOTE}`, added, isPage ? ['etag off;', 'if_modified_since off;'] : []);
}

const serverOf = ({ port, root }: HostWishes): readonly string[] => [
  'server {',
  `  listen ${port};`,
  `  root ${root};`,
  '  index index.html;',
  '  location / { include page.conf; }',
  '  location /assets/ { include asset.conf; }',
  '  location /embed/ { include embedPage.conf; }',
  `  location = ${CONTACT} { include page.conf; }`,
  '  location ~ /\\. { include page.conf; return 404; }',
  `  location ~ ${EMBED_FILES} { include embedAsset.conf; }`,
  '}',
];

/** The whole configuration of an nginx that serves the pages and nothing else, and logs no visit. */
export function nginx(wishes: HostWishes): string {
  const keep = headersOf('asset')['Cache-Control'] ?? 'no-store';
  const http = [
    'types {',
    ...TYPES.map((type) => `  ${type};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    'charset_types text/html text/javascript text/css text/plain application/json;',
    'access_log off;',
    'server_tokens off;',
    'autoindex off;',
    'absolute_redirect off;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/javascript text/css application/json image/svg+xml text/plain;',
    ...TEMPORARY.map((name) => `${name}_temp_path ${wishes.state}/${name};`),
    `map $status $keep { default no-store; ~^(200|206|304)$ "${keep}"; }`,
    ...serverOf(wishes),
  ];
  return fileOf(
    `# ${HOST_NOTE}`,
    'worker_processes auto;',
    `pid ${wishes.state}/nginx.pid;`,
    'error_log stderr crit;',
    'events { worker_connections 1024; }',
    'http {',
    http.map((line) => `  ${line}`),
    '}',
  );
}
