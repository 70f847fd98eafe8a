import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { doingsIn } from '../support/doings.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.\w+$/.test(file),
);
const read = (file: string): string => readFileSync(`${dist}${file}`, 'utf8');
const scripts = files.filter((file) => file.endsWith('.js'));
const pages = files.filter((file) => file.endsWith('.html'));

/**
 * What could send, keep or write something, or run text; and how often the libraries name it without our ever reaching it: react-dom's
 * `dangerouslySetInnerHTML` and its way to make a script element, the links it adds for `preload` and its like, and what it puts in the place
 * of an address that begins with `javascript:`.
 */
const NAMES: readonly (readonly [string, RegExp, number])[] = [
  ['fetch', /\bfetch\s*\(/g, 0],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/g, 0],
  ['WebSocket', /\bWebSocket\b/g, 0],
  ['EventSource', /\bEventSource\b/g, 0],
  ['sendBeacon', /\bsendBeacon\b/g, 0],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/g, 0],
  ['Worker', /\bnew (Shared)?Worker\b/g, 0],
  ['BroadcastChannel', /\bBroadcastChannel\b/g, 0],
  ['localStorage', /\blocalStorage\b/g, 0],
  ['sessionStorage', /\bsessionStorage\b/g, 0],
  ['indexedDB', /\bindexedDB\b/g, 0],
  ['serviceWorker', /\bserviceWorker\b/g, 0],
  ['cookie', /\bdocument\.cookie\b/g, 0],
  ['eval', /\beval\s*\(/g, 0],
  ['new Function', /\bnew Function\b/g, 0],
  ['document.write', /\bdocument\.write\b/g, 0],
  ['outerHTML', /\bouterHTML\b/g, 0],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/g, 0],
  ['DOMParser', /\bDOMParser\b/g, 0],
  ['srcdoc', /\bsrcdoc\b/g, 0],
  ['innerHTML =', /\.innerHTML\s*=/g, 3],
  ['beforeunload', /\bbeforeunload\b/g, 0],
  ['unload', /["'`]unload["'`]/g, 0],
  ['source map', /sourceMappingURL/g, 0],
  ['Image', /\bnew Image\b/g, 0],
  ['caches', /\bcaches\b\s*[.[]/g, 0],
  ['cookieStore', /\bcookieStore\b/g, 0],
  ['file system', /\b(getDirectory|show(Open|Save)FilePicker)\b/g, 0],
  ['manifest', /\bmanifest\.(json|webmanifest)\b/g, 0],
  ['powers of the device', /\b(geolocation|mediaDevices|getUserMedia|Notification)\b/g, 0],
  ['sensors', /\b(DeviceMotionEvent|DeviceOrientationEvent|Accelerometer|getBattery)\b/g, 0],
  ['fingerprints', /\b(getContext|toDataURL|AudioContext|navigator\.plugins|randomUUID)\b/g, 0],
  ['javascript:', /["'`]javascript:[^"'`]/g, 2],
];

/** What would tell one browser from another, listen for its end or ask for a device. */
const UNUSED: readonly (readonly [string, RegExp])[] = [
  ['P-29: fonts', /\bqueryLocalFonts\b|\bdocument\.fonts\b/],
  ['P-29: plugins and hardware', /\bnavigator\.(plugins|hardwareConcurrency|deviceMemory)\b/],
  [
    'P-24: messages and contacts',
    /\bNotification\.request|\bPushManager\b|\bnavigator\.contacts\b/,
  ],
  ['P-23: a share sheet or mail', /\bnavigator\.share\b|["'`](mailto|sms):/],
  ['P-27: reports', /\bReportingObserver\b|\breport-(uri|to)\b/],
  ['S-6: a module that is named at run time', /\bimport\(\s*[^"'`\s)]/],
  ['P-26: an inspector', /\bstately\.ai\b|\bcreateBrowserInspector\b|\bdevTools:\s*(true|!0)/],
];

describe('the built program', () => {
  it.each(UNUSED)('does not use %s', (_name, name) => {
    expect(scripts.filter((file) => name.test(read(file)))).toEqual([]);
  });

  it('S-3: is not loaded ahead by a script or a link of its own, and has no map of its source', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(
      pages.filter((file) => /rel="(modulepreload|preload|prefetch)"/.test(read(file))),
    ).toEqual([]);
    const styles = files.filter((file) => file.endsWith('.css'));
    expect(styles.filter((file) => /url\(["']?data:font/.test(read(file)))).toEqual([]);
  });

  it.each(NAMES)(
    'S-4, S-5, S-6, P-6, P-12, P-24, P-25, P-27, P-29: names %s no more often than its libraries do in passing',
    (_name, name, times) => {
      const counts = scripts.map((file) => read(file).match(name)?.length ?? 0);
      expect(Math.max(...counts)).toBeLessThanOrEqual(times);
    },
  );

  it('P-3: has an address of another site only in what it tells, and in names of standards', () => {
    const told = /JSON\.parse\((`|'|")[\s\S]*?[^\\]\1\)/g;
    expect(scripts.filter((file) => told.test(read(file))).length).toBeGreaterThan(2);
    const hosts = scripts.flatMap((file) =>
      [
        ...read(file)
          .replaceAll(told, '')
          .matchAll(/https?:\/\/([\w.-]+)/g),
      ].map(([, host = '']) => host),
    );
    const known = [
      'www.w3.org',
      'react.dev',
      'react.i18next.com',
      'www.wikipedia.org',
      'weather.com',
      'signpost.example',
      'terminology.hl7.org',
    ];
    expect([...new Set(hosts)].filter((host) => !known.includes(host))).toEqual([]);
  });

  it('P-13: has names that are hashes, and nothing that tells what it is about', () => {
    const named = files.filter((file) => file.startsWith('assets/'));
    expect(named.filter((file) => !/^assets\/[\w-]{8}\.(js|css)$/.test(file))).toEqual([]);
    expect(files.filter((file) => /opioid|heroin|drug|treat|signpost/i.test(file))).toEqual([]);
  });

  it('S-3: comes without source maps, and with its styles in files that load nothing', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const styles = files.filter((file) => file.endsWith('.css')).map(read);
    expect(styles.length).toBeGreaterThan(1);
    expect(styles.filter((style) => /@import|url\(/.test(style))).toEqual([]);
  });

  it('S-6: loads only files that it names in full, and gives no text to a timer', () => {
    const found = scripts.flatMap((file) => doingsIn(read(file)));
    expect(found.filter(({ does }) => does === 'import').length).toBeGreaterThan(10);
    expect(found.filter(({ plain }) => !plain)).toEqual([]);
  });
});

describe('the loader', () => {
  const [file = ''] = scripts.filter((each) => each.endsWith('/loader.js'));
  const code = read(file);

  it('E-2: has at most 3 kB when it is packed', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  it('E-2: is one classic script without anything that stores, asks, styles or writes', () => {
    expect(code).not.toMatch(/\b(import|export)\b/);
    expect(code).not.toMatch(
      /\b(cookie|Storage|fetch|XMLHttp|createElement|cssText|setAttribute)\b/,
    );
    expect(code).not.toMatch(/\b(innerHTML|outerHTML|insertAdjacent\w+|write|eval|Function)\b/);
  });
});

describe.each(pages)('the page %s', (page) => {
  const html = read(page);
  const here = new URL(page, `file://${dist}`);
  const loaded = (html.match(/<(script|link rel="(?!icon)\w+")[^>]*>/g) ?? []).filter(
    (tag) => !tag.includes('application/json'),
  );

  it('S-1, P-5: has its policy before anything else but the charset', () => {
    expect(html).toMatch(
      /<head>\s*<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(html).not.toContain('frame-ancestors');
  });

  it('S-8: says of each script and style sheet what it must hold, and it does', () => {
    expect(loaded.length).toBe(page.endsWith('index.html') ? 5 : 0);
    for (const tag of loaded) {
      const [, file = ''] = /\s(?:src|href)="([^"]+)"/.exec(tag) ?? [];
      const [, said = ''] = /\sintegrity="sha384-([^"]+)"/.exec(tag) ?? [];
      const content = readFileSync(new URL(file, here));
      expect({ file, said }).toEqual({
        file,
        said: createHash('sha384').update(content).digest('base64'),
      });
    }
  });

  it('S-3, P-13: has no script, style or handler in itself, and a neutral title', () => {
    expect(html).not.toMatch(/<script(?![^>]*(\ssrc=|type="application\/json"))/);
    expect(html).not.toMatch(/<style|\sstyle="|\son\w+="/);
    expect(html).not.toMatch(
      /rel="(modulepreload|preload|prefetch|preconnect|dns-prefetch|manifest)"/,
    );
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
    expect(html).toContain('<title>Guide</title>');
  });
});
