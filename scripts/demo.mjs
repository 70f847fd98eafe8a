/**
 * The page of a made-up clinic that holds the guide in a frame, for `npm start`. It has a server of its own: a frame is safe from the page
 * around it only when the two have different origins, and where the guide is there should be nothing else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from './run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const read = (name) => readFileSync(join(root, 'demo', name), 'utf8');

/** What a careful clinic allows its page: its own style, the frame, and the one script of the guide. */
function headersFor(guide, loader) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `script-src ${loader}`,
    `frame-src ${guide}embed/`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': `camera=(), microphone=(), geolocation=(), clipboard-write=(self "${guide.slice(0, -1)}")`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  };
}

/** The page, with the address of the guide and what its script must hold. */
function pageFor(dist, guide, loader) {
  const script = readFileSync(join(dist, 'embed', version, 'loader.js'));
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  return read('index.html')
    .replaceAll('{{guide}}', guide)
    .replaceAll('{{loader}}', loader)
    .replaceAll('{{integrity}}', integrity);
}

/** A server, not listening yet, for the page of the clinic. `show` says where the guide is; before that, nothing is found. */
export function createDemoServer(dist) {
  let headers = {};
  const files = new Map();
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '/').split('?', 1);
    const [type, body] = files.get(path) ?? ['text/plain', 'Not found\n'];
    const typed = { ...headers, 'Content-Type': `${type}; charset=utf-8` };
    response.writeHead(files.has(path) ? 200 : 404, typed).end(body);
  });
  const show = (guide) => {
    const loader = `${guide}embed/${version}/loader.js`;
    headers = headersFor(guide, loader);
    files.set('/', ['text/html', pageFor(dist, guide, loader)]);
    files.set('/style.css', ['text/css', read('style.css')]);
  };
  return { server, show };
}

/** The origins by which a browser on this machine can know an address here. */
export const originsOf = (address) => {
  const { port } = new URL(address);
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
};
