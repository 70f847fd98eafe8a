import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './servers.ts';

/** A page of a clinic, as its server gives it. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Record<string, string>;
}

/** Where somebody who leaves a frame is in the end: on the exit, or in a frame that shows a link and nothing else. */
type End = 'left' | 'blank';

/** One row of the host matrix. */
export interface Row {
  readonly page: (guide: string, middle: string) => HostPage;
  /** What a press on "Leave now" leads to, and what three presses of a key do, by hands that have not just pressed something. */
  readonly press: End;
  readonly keys: End;
  /** The frames to go through, outermost first. */
  readonly path?: readonly string[];
  /** CSS px. */
  readonly width?: number;
  readonly calm?: boolean;
}

const VERSION = readdirSync(join(DIST, 'embed')).find((name) => /^\d/.test(name)) ?? '';

/** Where the loader is, below the address of the guide. */
export const LOADER = `embed/${VERSION}/loader.js`;

/** The line for the loader, as a clinic pastes it. */
export function loaderTag(guide: string, more = ''): string {
  const code = readFileSync(join(DIST, LOADER));
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  return `<script async src="${guide}${LOADER}" integrity="${integrity}" crossorigin="anonymous" ${more}></script>`;
}

/** The line for the frame, as a clinic pastes it. */
export function frameTag(guide: string, more = '', query = '?lang=en'): string {
  return `<iframe src="${guide}embed/${query}" title="Guide" width="100%" height="760" referrerpolicy="no-referrer" allow="clipboard-write" ${more}></iframe>`;
}

/** Hears what is said to the page, and what the page does against a policy. */
const EARS = `window.heard = []; window.violations = [];
addEventListener('message', ({ data, origin }) => { heard.push({ at: performance.now(), data, origin }); });
addEventListener('securitypolicyviolation', (event) => { violations.push(event.effectiveDirective); });
addEventListener('scroll', () => { window.scrolledAt = performance.now(); }, true);`;

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly nonce?: string;
}

/** A page with something above a frame and below it. */
export function hostPage(middle: string, parts: Parts = {}): string {
  const { head = '', above = '', below = '', dir = 'ltr', nonce = '' } = parts;
  return `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A clinic</title><script nonce="${nonce}">${EARS}</script>${head}</head>
<body><h1>A clinic</h1><button id="before">Before</button>${above}${middle}${below}<button id="after">After</button><a id="tier-c" href="/elsewhere">Open the guide</a></body></html>`;
}

const sandboxed = (tokens: string, more = '') => `sandbox="${tokens}" ${more}`;
const ALMOST =
  'allow-scripts allow-same-origin allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** Everything a recorder of visits takes down of the page that it is on. */
const RECORDER = `window.tape = [];
const note = (what) => tape.push(what);
for (const kind of ['click', 'keydown', 'keyup', 'input', 'change', 'focus', 'blur', 'scroll', 'mousemove', 'pointerdown', 'visibilitychange', 'hashchange', 'popstate'])
  addEventListener(kind, (event) => note(kind + (event.target?.outerHTML ?? '')), true);
addEventListener('message', (event) => note(JSON.stringify(event.data)), true);
new MutationObserver((changes) => { for (const { target } of changes) note(target.outerHTML ?? target.textContent); })
  .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) note(JSON.stringify(entry)); }).observe({ type: 'resource', buffered: true });
setInterval(() => { for (let i = 0; i < frames.length; i += 1) { try { note(frames[i].location.href + frames[i].name); } catch {} } }, 50);`;

/** Says whatever it can think of to the frames of a page. */
const JUNK = `setInterval(() => {
  const said = ['hello', 1, null, { type: 'blank', more: 1 }, { type: 'hello' }, { type: 'hello', v: 2 }, { type: 'hello', v: 1, lang: '<b>' }, { ns: 'guide' }, [], { type: ['blank'] }, { __proto__: null, type: 'start' }];
  for (let i = 0; i < frames.length; i += 1) for (const each of said) frames[i].postMessage(each, '*');
  for (const each of said) postMessage(each, '*');
}, 20);`;

const plain = (more = '', rest = ''): Row['page'] => {
  return (guide) => ({ html: hostPage(frameTag(guide, more), { below: rest }) });
};

const loaded: Row['page'] = (guide) => ({
  html: hostPage(frameTag(guide), { below: loaderTag(guide) }),
});

/** The host matrix. */
export const ROWS: Readonly<Record<string, Row>> = {
  'E-1, F-50: plain': { page: plain(), press: 'left', keys: 'left' },
  'E-2: with the loader': { page: loaded, press: 'left', keys: 'left' },
  'E-2: a strict policy of the host': {
    page: (guide) => ({
      html: hostPage(frameTag(guide), { below: loaderTag(guide, 'nonce="n1"'), nonce: 'n1' }),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; frame-src ${guide}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    }),
    press: 'left',
    keys: 'left',
  },
  'a full sandbox': {
    page: plain(sandboxed(`${ALMOST} allow-top-navigation`)),
    press: 'left',
    keys: 'left',
  },
  'X-13: a sandbox that lets a press leave': {
    page: plain(sandboxed(`${ALMOST} allow-top-navigation-by-user-activation`)),
    press: 'left',
    keys: 'blank',
  },
  'F-55: a sandbox with scripts and its origin': {
    page: plain(sandboxed('allow-scripts allow-same-origin')),
    press: 'blank',
    keys: 'blank',
  },
  'E-16, E-25: a sandbox with scripts only': {
    page: plain(sandboxed('allow-scripts')),
    press: 'blank',
    keys: 'blank',
  },
  'F-56: a sandbox with scripts only, with the loader': {
    page: (guide) => ({
      html: hostPage(frameTag(guide, sandboxed('allow-scripts')), { below: loaderTag(guide) }),
    }),
    press: 'left',
    keys: 'left',
  },
  'E-25, F-57: a host that is isolated': {
    page: (guide) => ({
      html: hostPage(frameTag(guide), { below: loaderTag(guide) }),
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    }),
    press: 'left',
    keys: 'left',
  },
  'E-15, F-54: a frame in a frame': {
    page: (_guide, middle) => ({
      html: hostPage(`<iframe id="middle" src="${middle}" width="100%" height="900"></iframe>`),
    }),
    press: 'left',
    keys: 'left',
    path: ['#middle', 'iframe'],
  },
  'E-14: three frames': {
    page: (guide) => ({
      html: hostPage(
        ['one', 'two', 'three'].map((id) => frameTag(guide, `id="${id}"`)).join('<hr>'),
        { below: loaderTag(guide) },
      ),
    }),
    press: 'left',
    keys: 'left',
    path: ['#two'],
  },
  'E-10: a frame that is shown later': {
    page: (guide) => ({
      html: hostPage(`<div id="tab" hidden>${frameTag(guide)}</div>`, {
        below: loaderTag(guide),
        head: `<script>addEventListener('load', () => { document.getElementById('tab').hidden = false; });</script>`,
      }),
    }),
    press: 'left',
    keys: 'left',
  },
  'less motion': { page: loaded, press: 'left', keys: 'left', calm: true },
  'a narrow screen': { page: loaded, press: 'left', keys: 'left', width: 320 },
  'a mirrored host': {
    page: (guide) => ({ html: hostPage(frameTag(guide), { below: loaderTag(guide), dir: 'rtl' }) }),
    press: 'left',
    keys: 'left',
  },
  'a host that says junk': {
    page: (guide) => ({
      html: hostPage(frameTag(guide), {
        head: `<script>${JUNK}</script>`,
        below: loaderTag(guide),
      }),
    }),
    press: 'left',
    keys: 'left',
  },
  'a host with a recorder of visits': {
    page: (guide) => ({
      html: hostPage(frameTag(guide), {
        head: `<script>${RECORDER}</script>`,
        below: loaderTag(guide),
      }),
    }),
    press: 'left',
    keys: 'left',
  },
};
