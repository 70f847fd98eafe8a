import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { createStaticServer, listen } from '../scripts/server.mjs';
import { text } from '../tests/support/words.ts';
import { finish, tell } from './measure.ts';

const FEW = 10;
const MANY = 1000;
/** Heap after many runs, times the one after few. */
const MOST_GROWTH = 1.05;

/**
 * Goes from Start to the summary and starts over, again and again, in the page. Answers are the last of each list, and the first for the
 * age, which makes the way short.
 */
const RUNS = `async (times, words) => {
  const find = (wanted) =>
    [...document.querySelectorAll('main button')].find((each) => each.textContent === wanted);
  const turn = () => new Promise((done) => setTimeout(done));
  const until = async (holds) => { while (!holds()) await turn(); };
  for (let run = 0; run < times; run += 1) {
    await until(() => document.querySelector('[data-start]'));
    document.querySelector('[data-start]').click();
    await until(() => !document.querySelector('[data-start]'));
    while (!find(words.startOver)) {
      const before = document.querySelector('h1').textContent;
      const inputs = [...document.querySelectorAll('main fieldset input')];
      (before === words.age ? inputs[0] : inputs.at(-1))?.click();
      await turn();
      (find(words.onward) ?? find(words.show)).click();
      await until(() => document.querySelector('h1').textContent !== before);
      // The end of the summary comes after its top.
      await until(() => find(words.onward) ?? find(words.show) ?? find(words.startOver));
    }
    find(words.startOver).click();
    await until(() => find(words.clear));
    find(words.clear).click();
  }
}`;
const WORDS = JSON.stringify({
  age: text('opioids:questions.age.title'),
  onward: text('ui:frame.continue'),
  show: text('ui:review.show'),
  startOver: text('ui:summary.startOver'),
  clear: text('ui:startOver.clear'),
});

async function heapAfter(page: Page, session: CDPSession, times: number): Promise<number> {
  await page.evaluate(`(${RUNS})(${times}, ${WORDS})`);
  await page.locator('[data-start]').waitFor();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

const server = await createStaticServer(fileURLToPath(new URL('../dist', import.meta.url)));
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  chromiumSandbox: process.getuid?.() !== 0,
  // Code that the browser makes while it warms up is nothing that the page keeps.
  args: ['--disable-gpu', '--disable-quic', '--js-flags=--no-opt --no-maglev --no-sparkplug'],
});
const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
await page.goto(await listen(server));
await page.locator('html[data-whole]').waitFor();
const session = await page.context().newCDPSession(page);
const few = await heapAfter(page, session, FEW);
const many = await heapAfter(page, session, MANY - FEW);
tell(`heap after ${FEW} runs`, few, 'MB');
tell(`heap after ${MANY} runs`, many, 'MB', few * MOST_GROWTH, '1.05 times the one after few');
await browser.close();
server.close();
finish();
