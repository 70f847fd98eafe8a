import { caddy } from './hostCaddy.ts';
import { nginx, nginxHeaders } from './hostNginx.ts';
import type { HostWishes } from './hostNote.ts';
import { HOST_NOTE } from './hostNote.ts';
import { rules } from './hostRules.ts';
import { ANYBODY, KINDS, metaPolicy } from './hosting.ts';

const USUAL: HostWishes = { ancestors: ANYBODY, port: '8080', root: '/srv/guide', state: '/tmp' };

/** The configurations of every host that we know of: the text of each file by its name in `deploy/`. */
export function hostFiles(wishes: Partial<HostWishes> = {}): Readonly<Record<string, string>> {
  const all = { ...USUAL, ...wishes };
  const included = KINDS.map((kind) => [`nginx/${kind}.conf`, nginxHeaders(kind, all)] as const);
  return {
    'nginx/nginx.conf': nginx(all),
    ...Object.fromEntries(included),
    Caddyfile: caddy(all),
    'cloudflare/_headers': rules(all),
    'netlify/_headers': rules(all),
    'meta.html': `<!-- ${HOST_NOTE} -->\n<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">\n`,
  };
}
