import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { createStaticServer, listen } from '../scripts/server.mjs';
import { text } from '../tests/support/words.ts';
import { finish, median, slowness, tell } from './measure.ts';

/** 1.6 Mbps and 150 ms there and back, on a machine that is four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
};
const SLOWER = 4;
const LOADS = 7;

/** What a page tells of its own start, in ms from the navigation on; -1 while it has not happened. */
interface Seen {
  paint: number;
  shift: number;
  operable: number;
}

/** Notes the largest paint and what shifts. */
const WATCH = `window.seen = { paint: -1, shift: 0, operable: -1 };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) seen.paint = entry.startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) seen.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** Presses Start as soon as it is there, then whatever goes on, until something can be chosen. */
const HASTE = `const hurry = setInterval(() => {
  const start = document.querySelector('[data-start]');
  const choice = document.querySelector('main fieldset input');
  if (!start && choice?.checkVisibility()) {
    seen.operable = performance.now();
    document.documentElement.dataset.operable = '';
    clearInterval(hurry);
    return;
  }
  (start ?? document.querySelector('main .actions button'))?.click();
}, 8);`;

async function slowed(page: Page, network: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
  }
  return session;
}

const seenOn = (page: Page): Promise<Seen> => page.evaluate('window.seen');

/** One load with nothing kept from before. */
async function load(browser: Browser, address: string, inHaste: boolean): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.addInitScript(inHaste ? `${WATCH}${HASTE}` : WATCH);
  await slowed(page, true);
  await page.goto(address, { waitUntil: inHaste ? 'commit' : 'networkidle' });
  if (inHaste) await page.locator('html[data-operable]').waitFor();
  const seen = await seenOn(page);
  await context.close();
  return seen;
}

async function loads(browser: Browser, address: string) {
  const calm: Seen[] = [];
  const hasty: Seen[] = [];
  for (let i = 0; i < LOADS; i += 1) {
    calm.push(await load(browser, address, false));
    hasty.push(await load(browser, address, true));
  }
  return {
    paint: median(calm.map((each) => each.paint)),
    operable: median(hasty.map((each) => each.operable)),
    shift: Math.max(...calm.map((each) => each.shift)),
  };
}

/** From each press that goes on to the first frame of the next screen, in ms, up to the summary; every question is answered on the way. */
const PRESSES = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const heading = () => document.querySelector('h1')?.textContent;
  const button = () =>
    [...document.querySelectorAll('main button')].find((each) => ONWARD.includes(each.textContent));
  const times = [];
  while (button()) {
    [...document.querySelectorAll('main fieldset input')].at(-1)?.click();
    await frame();
    const before = heading();
    const start = performance.now();
    button().click();
    while (heading() === before) await frame();
    await frame();
    times.push(performance.now() - start);
  }
  return times;
})()`.replace('ONWARD', JSON.stringify([text('ui:frame.continue'), text('ui:review.show')]));

async function presses(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(address);
  await page.locator('html[data-whole]').waitFor();
  await slowed(page, false);
  await page.locator('[data-start]').click();
  await page.locator('[data-start]').waitFor({ state: 'detached' });
  const times: readonly number[] = await page.evaluate(PRESSES);
  await page.close();
  return times;
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = await createStaticServer(folder('../dist'));
const floor = await createStaticServer(folder('./floor'));
const ours = await listen(pages);
const least = await listen(floor);
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  chromiumSandbox: !isRoot,
  args: ['--disable-gpu', '--disable-quic'],
});

const base = await loads(browser, least);
const guide = await loads(browser, ours);
tell('largest paint, the floor', base.paint, 'ms');
tell('largest paint', guide.paint, 'ms', base.paint * 1.3, '1.3 times the floor');
tell('first question operable, the floor', base.operable, 'ms');
tell('first question operable', guide.operable, 'ms', base.operable * 2.5, '2.5 times the floor');
tell('layout shift', guide.shift, '', 0);
const slow = slowness();
const times = await presses(browser, ours);
tell('presses measured', times.length, '');
tell('press to the next screen, middle', median(times), 'ms', 50 * slow, 'budget 50 ms there');
tell('press to the next screen, worst', Math.max(...times), 'ms', 100 * slow, '100 ms there');

await browser.close();
pages.close();
floor.close();
finish();
