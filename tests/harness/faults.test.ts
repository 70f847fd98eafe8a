import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { READY, openLab } from './lab.ts';
import type { Fault, Reply } from './servers.ts';
import { DIST } from './servers.ts';
import type { Tab } from './tab.ts';
import { NEXT_FRAME, newTab } from './tab.ts';
import { CHOICES, HEADING, LEAVE, ONWARD, button, press, start, walk } from './walker.ts';

const EXIT = 'https://www.wikipedia.org/';
const LEFT = `location.href.startsWith('${EXIT}')`;
const SUMMARY = `document.querySelector('article.option') !== null`;
const TROUBLE = `document.getElementById('trouble')?.checkVisibility()`;

let lab: Lab;
const opened: string[] = [];

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.end());
afterEach(async () => {
  for (const targetId of opened.splice(0)) {
    await lab.chrome.send('Target.closeTarget', { targetId }).catch(() => null);
  }
});

async function visit(query = ''): Promise<Tab> {
  const tab = await lab.visit(query);
  opened.push(tab.target);
  return tab;
}

/** A tab whose pages run a script before anything else. */
async function visitWith(source: string): Promise<Tab> {
  const tab = await newTab(lab.chrome);
  opened.push(tab.target);
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source });
  await tab.open(lab.address);
  await tab.until(READY);
  return tab;
}

/** Goes to the summary, and is sure that it is there and can be left. @returns where that leads */
async function expectUsable(tab: Tab, seed = 4): Promise<unknown> {
  expect((await walk(tab, seed)).length).toBeGreaterThan(3);
  await tab.until(SUMMARY);
  await tab.click(LEAVE);
  await tab.until(LEFT);
  return tab.eval('document.title');
}

const isScript = (path: string) => path.endsWith('.js');
const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** Faults after which the program is not there, and the page says so. */
const BROKEN: Readonly<Record<string, Fault>> = {
  'F-4: scripts that are not found': (path, reply) =>
    isScript(path) ? { ...reply, status: 404, body: '' } : reply,
  'F-4: scripts that are blocked': (path, reply) => (isScript(path) ? null : reply),
  'F-4: scripts that are not the ones the page names': (path, reply) =>
    isScript(path) ? { ...reply, body: `${String(reply.body)};` } : reply,
  'F-5: words that break off': (path, reply) =>
    isScript(path) && String(reply.body).includes('Leave now')
      ? { ...reply, body: String(reply.body).slice(0, 5000) }
      : reply,
  'F-7: a page that is older than its files': (path, reply) =>
    path.startsWith('/assets/')
      ? { ...reply, status: 404, headers: html, body: 'Not found' }
      : reply,
  'F-10: pages in the place of scripts': (path, reply) =>
    isScript(path)
      ? { ...reply, headers: { ...reply.headers, ...html }, body: '<!doctype html><p>Sign in</p>' }
      : reply,
};

describe.each(Object.entries(BROKEN))('%s', (_name, fault) => {
  it('leave a page that says so, with help lines and the way out, and without a loop', async () => {
    const own = await openLab({ fault });
    const tab = await newTab(own.chrome);
    await tab.open(own.address);
    await tab.until(TROUBLE);
    expect(await tab.eval(`document.querySelectorAll('.help a').length`)).toBeGreaterThan(0);
    for (let i = 0; i < 20; i += 1) await tab.eval(NEXT_FRAME);
    expect(own.site.asked.filter((path) => path === '/').length).toBe(1);
    await tab.click(`${LEAVE}.firstElementChild`);
    await tab.until(LEFT);
    await own.end();
  });
});

/** Faults of what comes after the first screens. */
const LATE = [
  ...readFileSync(`${DIST}/index.html`, 'utf8').matchAll(
    /<script type="later"[^>]* src="\.([^"]+)"/g,
  ),
].map(([, path = '']) => path);

it('has two files that come later', () => {
  expect(LATE.length).toBe(2);
});

describe.each(LATE)('F-4, F-5: the file %s, which comes later,', (late) => {
  it.each([
    ['is not found', (reply: Reply) => ({ ...reply, status: 404, body: '' })],
    ['is blocked', () => null],
    [
      'is not the one the page names',
      (reply: Reply) => ({ ...reply, body: `${String(reply.body)};` }),
    ],
  ])(
    '%s: every question can be asked, and a page says so, with help and the way out',
    async (_how, spoil) => {
      const own = await openLab({ fault: (path, reply) => (path === late ? spoil(reply) : reply) });
      const tab = await newTab(own.chrome);
      await tab.open(own.address);
      await tab.until(`document.documentElement.dataset.loaded !== undefined`);
      const titles = await walk(tab, 4, {
        onScreen: `() => { (window.odd ??= []).push(...(document.body.innerText.match(/\\b\\w+:[a-z][\\w-]+\\.[\\w.-]+/g) ?? [])); }`,
      }).catch((error: unknown) => error);
      expect(titles).not.toBeInstanceOf(Error);
      expect(await tab.eval(HEADING)).toBe('This part did not load');
      expect(await tab.eval('odd')).toEqual([]);
      expect(await tab.eval(`document.querySelectorAll('.help a').length`)).toBeGreaterThan(0);
      await press(tab, `document.querySelector('.back-row button')`);
      expect(await tab.eval(`document.querySelector('main fieldset') !== null`)).toBe(true);
      await tab.click(LEAVE);
      await tab.until(LEFT);
      await own.end();
    },
  );
});

it('F-6: without its styles the page can be used in the order in which it is read, the way out first', async () => {
  const own = await openLab({
    fault: (path, reply) => (path.endsWith('.css') ? { ...reply, status: 404, body: '' } : reply),
  });
  const tab = await own.visit();
  const links = `[...document.querySelectorAll('#root a[href]')].map((each) => each.textContent)`;
  expect(await tab.eval(`${links}[1]`)).toBe('Leave now');
  expect((await walk(tab, 4)).length).toBeGreaterThan(3);
  await tab.until(SUMMARY);
  await own.end();
});

it('F-2: offline no choice on the page needs the network, and answers are kept', async () => {
  const tab = await visit();
  await start(tab);
  await tab.click(`${CHOICES}[1]`);
  await tab.send('Network.enable');
  await tab.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const heading = await tab.eval(HEADING);
  const count = Number(await tab.eval(`document.querySelectorAll('footer input').length`));
  for (let i = 0; i < count; i += 1)
    await tab.eval(`document.querySelectorAll('footer input')[${i}].click(), 0`);
  expect(await tab.eval(HEADING)).toBe(heading);
  expect(await tab.eval(`${CHOICES}[1].checked`)).toBe(true);
  expect((await walk(tab, 4)).length).toBeGreaterThan(3);
});

it('F-3: over a slow line, on a slow device, the way out comes first, the questions soon, and nothing jumps', async () => {
  const tab = await newTab(lab.chrome);
  opened.push(tab.target);
  await tab.send('Network.enable');
  await tab.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  });
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const source = `window.shift = 0; window.times = {};
    new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value; }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      if (document.querySelector('.strip .leave')) times.leave ??= performance.now();
      if (document.querySelector('main fieldset')) times.question ??= performance.now();
      requestAnimationFrame(look);
    };
    look();`;
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source });
  await tab.open(lab.address);
  await tab.until(READY);
  await tab.eval(`${ONWARD}.click(), 0`);
  await tab.until(`document.querySelector('[data-start]') === null`);
  await tab.eval(`${ONWARD}.click(), 0`);
  await tab.until('times.question !== undefined');
  expect(await tab.eval('times.leave < times.question && times.leave < 4000')).toBe(true);
  expect(await tab.eval('times.question')).toBeLessThan(20_000);
  expect(await tab.eval('shift')).toBeLessThan(0.1);
});

it('F-16: a browser without inert, dialogs and structuredClone', async () => {
  const tab =
    await visitWith(`delete HTMLDialogElement.prototype.showModal; delete HTMLDialogElement.prototype.close;
    delete window.structuredClone; delete HTMLElement.prototype.inert; delete window.HTMLDialogElement;`);
  expect(await expectUsable(tab)).toBe('Elsewhere');
});

it.each([-10, 10])('F-19: a clock that is %i years off', async (years) => {
  const tab = await visitWith(`(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ${years} * 365 * 24 * 3600 * 1000;
  })()`);
  expect(await expectUsable(tab)).toBe('Elsewhere');
});

it('F-20: another time zone, or the night in which clocks are changed, shows the same summary', async () => {
  const seen: unknown[] = [];
  for (const timezoneId of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
    const tab = await visit();
    await tab.send('Emulation.setTimezoneOverride', { timezoneId });
    await tab.open(lab.address);
    await tab.until(READY);
    await walk(tab, 6);
    await tab.until(SUMMARY);
    seen.push(await tab.eval(`document.querySelector('main').innerText`));
  }
  expect(new Set(seen).size).toBe(1);
});

/** What this finds on the screens of a walk. */
async function foundOn(tab: Tab, look: string, seed = 3): Promise<unknown> {
  const onScreen = `async () => { (window.found ??= []).push(...(await (${look})()).map((each) => document.querySelector('h1').textContent + ': ' + each)); window.seen = (window.seen ?? 0) + 1; }`;
  await walk(tab, seed, { onScreen });
  expect(await tab.eval('seen')).toBeGreaterThan(3);
  return tab.eval('[...new Set(found)].slice(0, 5)');
}

/** What is wider than the page, and what is cut off. */
const CUT = `() => {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the page: ' + [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.className || each.localName).slice(-1));
  for (const each of document.querySelectorAll('main *, header *')) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const isCut = (overflowX === 'hidden' && each.scrollWidth > each.clientWidth + 1) || (overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 1);
    if (isCut && !each.closest('.vh, svg') && each.textContent.trim() !== '') found.push('cut: ' + (each.className || each.localName));
  }
  const link = ${LEAVE};
  if (link.getBoundingClientRect().right > innerWidth || link.getBoundingClientRect().left < 0) found.push('way out');
  return found;
}`;

async function narrow(tab: Tab, width = 320, height = 568): Promise<void> {
  const size = { width, height, deviceScaleFactor: 1, mobile: true };
  await tab.send('Emulation.setDeviceMetricsOverride', size);
}

const style = (rules: string) =>
  `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(rules)}); document.adoptedStyleSheets = [sheet]; })(), 0`;

describe('F-28, X-2: a small screen', () => {
  it.each([
    [320, 568],
    [568, 320],
    [320, 256],
  ])('of %i by %i cuts nothing, and the way out is in view', async (width, height) => {
    const tab = await visit();
    await narrow(tab, width, height);
    expect(await foundOn(tab, CUT)).toEqual([]);
  });
});

it('F-30: text that is spaced as WCAG allows is not cut', async () => {
  const tab = await visit();
  await narrow(tab);
  await tab.eval(
    style(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    ),
  );
  expect(await foundOn(tab, CUT)).toEqual([]);
});

it('F-32: a page that runs from right to left is mirrored, with the way out in reach', async () => {
  const tab = await visit();
  await narrow(tab);
  await tab.eval(`document.documentElement.dir = 'rtl', 0`);
  expect(await foundOn(tab, CUT)).toEqual([]);
  expect(await tab.eval(`getComputedStyle(document.querySelector('main')).direction`)).toBe('rtl');
  expect(await tab.eval(`${LEAVE}.getBoundingClientRect().right > innerWidth / 2`)).toBe(true);
});

it('F-33: words that are longer by 60 % are not cut', async () => {
  const tab = await visit();
  await narrow(tab);
  const look = `async () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const before = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.data.split(' ');
      before.push([node, node.data]);
      if (node.data.trim()) node.data += ' ' + words.slice(0, Math.ceil(words.length * 0.6)).join(' ');
    }
    const found = (${CUT})();
    for (const [node, data] of before) node.data = data;
    return found;
  }`;
  expect(await foundOn(tab, look)).toEqual([]);
});

it('F-29: with forced colors what is chosen and what has the focus can be seen', async () => {
  const tab = await visit();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await tab.send('Emulation.setEmulatedMedia', { features });
  await start(tab);
  await tab.click(`${CHOICES}[1]`);
  await tab.key('Tab');
  const ring = `(() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement); return outlineStyle + outlineWidth; })()`;
  expect(await tab.eval(ring)).not.toMatch(/none|^\D+0px/);
  const look = (at: number) =>
    `JSON.stringify(((each) => { const a = getComputedStyle(each); const b = getComputedStyle(each, '::before'); return [a.backgroundColor, a.boxShadow, a.borderWidth, a.appearance === 'auto' ? each.checked : 0, b.content, b.backgroundColor, b.transform]; })(${CHOICES}[${at}]))`;
  expect(await tab.eval(look(1))).not.toBe(await tab.eval(look(0)));
});

it('F-31: with reduced motion nothing moves', async () => {
  const tab = await visit();
  const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
  await tab.send('Emulation.setEmulatedMedia', { features });
  const look = `() => document.getAnimations().filter(({ effect }) => Number(effect.getComputedTiming().activeDuration) > 10).map((each) => String(each.animationName ?? each.transitionProperty)).concat(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scroll'] : [])`;
  expect(await foundOn(tab, look)).toEqual([]);
});

it('F-34: a translator that rewrites all text breaks nothing, and no answer is lost', async () => {
  const tab = await visit();
  const onScreen = `() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) all.push(node);
    for (const node of all) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = node.data.toUpperCase();
      outer.append(inner);
      node.replaceWith(outer);
    }
  }`;
  await walk(tab, 3, { onScreen });
  await tab.until(SUMMARY);
  await tab.click(`document.querySelector('.back-row button')`);
  await tab.until(`document.querySelector('main dl') !== null`);
  expect(Number(await tab.eval(`document.querySelectorAll('main dd').length`))).toBeGreaterThan(3);
});

it('F-35: an add-on that puts things into the page breaks nothing', async () => {
  const tab = await visit();
  const onScreen = `() => {
    const make = () => { const added = document.createElement('div'); added.setAttribute('data-added', ''); added.textContent = 'x'; return added; };
    document.documentElement.setAttribute('data-added', '');
    document.body.style.setProperty('--added', '1');
    for (const each of [document.body, document.querySelector('.page'), document.querySelector('main')]) { each.prepend(make()); each.append(make()); }
    for (const each of document.querySelectorAll('input, button')) each.setAttribute('data-added', '');
  }`;
  await walk(tab, 3, { onScreen });
  await tab.until(SUMMARY);
  await tab.click(LEAVE);
  await tab.until(LEFT);
  expect(await tab.eval('document.title')).toBe('Elsewhere');
});

it('F-73: a storm of taps goes one screen on with each that counts, and breaks nothing', async () => {
  const tab = await visit();
  await start(tab);
  const heading = await tab.eval(HEADING);
  await tab.eval(`(() => { for (let i = 0; i < 50; i += 1) ${CHOICES}[i % 2].click(); })(), 0`);
  expect(await tab.eval(HEADING)).toBe(heading);
  await tab.eval(
    `(() => { const onward = ${ONWARD}; for (let i = 0; i < 50; i += 1) onward.click(); })(), 0`,
  );
  for (let i = 0; i < 5; i += 1) await tab.eval(NEXT_FRAME);
  expect(await tab.eval(`document.querySelector('main fieldset') !== null`)).toBe(true);
  await press(tab, `document.querySelector('.back-row button')`);
  expect(await tab.eval(HEADING)).toBe(heading);
});

describe('P-32, P-20: the plain look', () => {
  it('says nothing of the topic above the fold before Start, covers itself when another window has the keys', async () => {
    const tab = await visit('?look=discreet');
    const seen = String(
      await tab.eval(
        `[...document.querySelectorAll('h1, p, a, button, li, h2')].filter((each) => { const { top, bottom } = each.getBoundingClientRect(); return top < innerHeight && bottom > 0 && each.checkVisibility(); }).map((each) => each.innerText).join(' ')`,
      ),
    );
    expect(seen.length).toBeGreaterThan(40);
    expect(seen).not.toMatch(
      /opioid|heroin|fentanyl|drug|addict|methadone|naloxone|treatment|overdose|withdrawal/i,
    );
    await start(tab);
    await tab.eval(`dispatchEvent(new Event('blur')), 0`);
    await tab.until(`document.querySelector('.curtain') !== null`);
    await tab.eval(`dispatchEvent(new Event('focus')), 0`);
    await tab.until(`document.querySelector('.curtain') === null`);
    await walk(tab, 3);
    await tab.until(SUMMARY);
    expect(await tab.eval(`document.documentElement.getAttribute('translate')`)).toBe('no');
  });

  it('P-20: is not needed for the language of the page to be right', async () => {
    const tab = await visit();
    expect(await tab.eval(`document.documentElement.lang + document.documentElement.dir`)).toBe(
      'enltr',
    );
    await press(tab, button('Privacy'));
    expect(await tab.eval(`document.querySelector('main').textContent`)).toMatch(/translat/i);
  });
});

describe('P-15, P-16: the cover', () => {
  it('is there before the page is hidden, shows nothing of it, and goes when it is seen again', async () => {
    const tab = await visit();
    await start(tab);
    const hide = (state: string) =>
      tab.eval(
        `(() => { Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true }); document.dispatchEvent(new Event('visibilitychange')); return [document.querySelector('.curtain') !== null, document.querySelector('main').checkVisibility({ visibilityProperty: true })]; })()`,
      );
    expect(await hide('hidden')).toEqual([true, false]);
    expect(await hide('visible')).toEqual([false, true]);
  });

  it('is raised by Hide, keeps the answers, and goes with any key; the focus is where it was', async () => {
    const tab = await visit();
    await start(tab);
    await tab.click(`${CHOICES}[1]`);
    const onHide = `document.querySelector('.tools .tool')`;
    expect(
      await tab.eval(
        `${onHide}.textContent !== ${LEAVE}.textContent && Math.abs(${onHide}.getBoundingClientRect().left - ${LEAVE}.getBoundingClientRect().right) > 8`,
      ),
    ).toBe(true);
    for (const by of ['key', 'press']) {
      await tab.click(onHide);
      await tab.until(`document.querySelector('.curtain button') === document.activeElement`);
      expect(
        await tab.eval(
          `document.querySelector('main').checkVisibility({ visibilityProperty: true })`,
        ),
      ).toBe(false);
      await (by === 'key'
        ? tab.key('Enter')
        : tab.click(`document.querySelector('.curtain button')`));
      await tab.until(
        `document.querySelector('.curtain') === null && document.activeElement === ${onHide}`,
      );
    }
    expect(await tab.eval(`${CHOICES}[1].checked`)).toBe(true);
  });
});

it('P-7: every form and control keeps out what a browser would fill in, on every screen', async () => {
  const tab = await visit();
  const look = `() => [...document.querySelectorAll('form, input, textarea, select')].filter((each) => each.autocomplete !== 'off' || (each.name && /opioid|heroin|age|country|pregnan/i.test(each.name)) || (each.matches('textarea, input:not([type=radio], [type=checkbox])') && (each.spellcheck || each.getAttribute('autocorrect') !== 'off'))).map((each) => each.outerHTML.slice(0, 120))`;
  expect(await foundOn(tab, look)).toEqual([]);
});
