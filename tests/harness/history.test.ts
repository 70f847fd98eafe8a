import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from './lab.ts';
import { READY, openLab } from './lab.ts';
import type { Tab } from './tab.ts';
import { CHOICES, HEADING, LEAVE, ONWARD, press, start, walk } from './walker.ts';

const BEFORE = 'https://before.example/';
const ELSEWHERE = 'https://elsewhere.example/';
const EXIT = 'https://www.wikipedia.org/';
/** True on the first screen, whatever it was before. */
const AT_START = `${READY} && document.querySelector('[data-start]') !== null`;
const STATE = `JSON.stringify(history.state)`;

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.end());

/** A tab in which another site was open before the page. */
async function arrive(query = ''): Promise<Tab> {
  const tab = await lab.visit(query);
  await tab.open(BEFORE);
  await tab.open(`${lab.address}${query}`);
  await tab.until(READY);
  return tab;
}

/** Starts, and answers the first question. */
async function answer(tab: Tab): Promise<void> {
  await start(tab);
  await tab.click(`${CHOICES}[1]`);
  await tab.until(`${CHOICES}[1].checked`);
}

/** How many tabs and windows there are. */
async function count(): Promise<number> {
  const { targetInfos } = await lab.chrome.send('Target.getTargets');
  return Array.isArray(targetInfos) ? targetInfos.length : 0;
}

const isAt = (url: string) =>
  `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;

describe('P-10: the two entries', () => {
  it('Back goes one question back, and the second entry is taken up again', async () => {
    const tab = await arrive();
    const before = Number(await tab.eval('history.length'));
    await answer(tab);
    const first = String(await tab.eval(HEADING));
    await press(tab, ONWARD);
    await tab.go(-1);
    await tab.until(`${HEADING} === ${JSON.stringify(first)} && ${STATE} === '"s"'`);
    expect(await tab.eval(`${CHOICES}[1].checked`)).toBe(true);
    expect(await tab.eval('history.length')).toBe(before + 1);
  });

  it('grow by one over any walk, and hold one letter', async () => {
    const tab = await arrive();
    const before = Number(await tab.eval('history.length'));
    for (const seed of [1, 2, 3]) {
      await walk(tab, seed);
      expect(await tab.eval('history.length')).toBeLessThanOrEqual(before + 1);
      expect(['null', '"b"', '"s"']).toContain(await tab.eval(STATE));
      await tab.open(lab.address);
      await tab.until(READY);
    }
  });

  it('are one again when Back has led to the first screen; the next Back leaves', async () => {
    const tab = await arrive();
    await start(tab);
    await tab.go(-1);
    await tab.until(`${STATE} === '"s"' && document.querySelector('main fieldset') === null`);
    await tab.go(-1);
    await tab.until(`${AT_START} && ${STATE} === 'null'`);
    await tab.go(-1);
    await tab.until(isAt(BEFORE));
    expect((await tab.entries()).urls[(await tab.entries()).at]).toBe(BEFORE);
  });

  it('F-25: Back and Forward a hundred times at random never break the page, nor show answers after leaving', async () => {
    const tab = await arrive();
    await answer(tab);
    const before = Number(await tab.eval('history.length'));
    for (let i = 0, seed = 7; i < 100; i += 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const { urls, at } = await tab.entries();
      expect(urls.filter((url) => url.startsWith(lab.address)).length).toBeLessThanOrEqual(2 + 1);
      if (urls[at]?.startsWith(lab.address) === true && seed % 5 === 0) {
        await tab.eval(`${ONWARD}?.click()`).catch(() => null);
      }
      await tab.go(seed % 2 === 0 ? -1 : 1);
      await tab.until(
        `document.readyState === 'complete' && document.body !== null && document.body.children.length > 0`,
      );
    }
    expect(Number(await tab.eval('history.length'))).toBeLessThanOrEqual(before + 1);
    await tab.open(lab.address);
    await tab.until(AT_START);
    await answer(tab);
    await tab.click(LEAVE);
    await tab.until(isAt(EXIT));
    for (let i = 0; i < 10; i += 1) {
      await tab.go(i % 3 === 0 ? 1 : -1);
      await tab.until(`document.readyState === 'complete'`);
      expect(
        await tab.eval(`document.querySelector('main fieldset, article.option') === null`),
      ).toBe(true);
    }
  });
});

describe('X-6, X-7: after leaving', () => {
  it.each([
    ['', EXIT],
    ['?exit=weather', 'https://weather.com/'],
  ])(
    'Back leads to the exit, then to the site before, and Forward to the exit (%s)',
    async (query, exit) => {
      const tab = await arrive(query);
      const before = await tab.entries();
      await answer(tab);
      await tab.click(LEAVE);
      await tab.until(isAt(exit));
      expect((await tab.entries()).urls.length).toBe(before.urls.length + 1);
      await tab.go(-1);
      await tab.until(isAt(exit));
      await tab.go(-1);
      await tab.until(isAt(BEFORE));
      await tab.go(1);
      await tab.until(isAt(exit));
      const { urls } = await tab.entries();
      expect(urls.slice(before.at)).toEqual([exit, exit]);
    },
  );

  it('X-6: opens no other tab', async () => {
    const tab = await arrive();
    await answer(tab);
    const before = await count();
    await tab.click(LEAVE);
    await tab.until(isAt(EXIT));
    expect(await count()).toBe(before);
  });

  it('X-7: a visitor who never started comes back to the first screen', async () => {
    const tab = await arrive();
    await tab.open(ELSEWHERE);
    await tab.go(-1);
    await tab.until(AT_START);
    expect(await tab.eval(STATE)).toBe('null');
  });

  it('X-7: a visitor who left another way comes back to the first screen, without the cache too', async () => {
    for (const noCache of [false, true]) {
      const tab = await arrive();
      await answer(tab);
      // A page with such a listener is not kept as it is.
      if (noCache) await tab.eval(`addEventListener('unload', () => {}), 0`);
      await tab.open(ELSEWHERE);
      await tab.go(-1);
      await tab.until(AT_START);
      expect(await tab.eval(`document.querySelector('main fieldset') === null`)).toBe(true);
      const type = await tab.eval(`performance.getEntriesByType('navigation')[0].type`);
      expect(type).toBe(noCache ? 'back_forward' : 'navigate');
    }
  });
});

/** Waits for the first screen. @returns how much of a question is there, and how much is chosen */
async function chosen(tab: Tab): Promise<unknown> {
  await tab.until(AT_START);
  return tab.eval(`document.querySelectorAll('main fieldset, main :checked').length`);
}

describe('P-8, F-27, X-17: a page that is restored as it was', () => {
  it.each([
    [
      'a link',
      `(() => { const a = document.createElement('a'); a.href = '${ELSEWHERE}'; document.body.append(a); a.click(); })()`,
    ],
    ['an address that is typed', null],
  ])(
    'is wiped when it goes by %s, and shows the first screen when it is back',
    async (_how, script) => {
      const tab = await arrive();
      await answer(tab);
      await tab.eval(
        `addEventListener('pageshow', (event) => { window.restored = event.persisted; }), 0`,
      );
      if (script === null) await tab.open(ELSEWHERE);
      else await tab.eval(`${script}, 0`);
      await tab.until(isAt(ELSEWHERE));
      await tab.go(-1);
      expect(await chosen(tab)).toBe(0);
      expect(await tab.eval(`window.restored === true`)).toBe(true);
      await tab.until(`${STATE} === 'null'`);
      for (let at = ''; at !== ELSEWHERE; at = String(await tab.eval('location.href'))) {
        await tab.go(1);
        await tab.until(`document.readyState === 'complete'`);
      }
      await tab.go(-1);
      expect(await chosen(tab)).toBe(0);
    },
  );

  it('can be used again, and left again', async () => {
    const tab = await arrive();
    await answer(tab);
    await tab.open(ELSEWHERE);
    await tab.go(-1);
    expect(await chosen(tab)).toBe(0);
    await answer(tab);
    await tab.click(LEAVE);
    await tab.until(isAt(EXIT));
    await tab.go(-1);
    await tab.until(isAt(EXIT));
  });
});

describe('P-9: a page that begins anew', () => {
  it('F-26: after a reload shows the first screen, and says that answers were cleared', async () => {
    const tab = await arrive();
    await answer(tab);
    await tab.send('Page.reload');
    await tab.until(`performance.getEntriesByType('navigation')[0].type === 'reload'`);
    expect(await chosen(tab)).toBe(0);
    expect(await tab.eval(`document.querySelector('main').textContent`)).toContain('cleared');
  });

  it('F-23: in a duplicated tab shows the first screen, and leaves the other as it is', async () => {
    const tab = await arrive();
    await answer(tab);
    const heading = await tab.eval(HEADING);
    // A duplicate is a document of its own, with the address and the state of the other.
    const copy = await lab.visit();
    await copy.eval(`(history.replaceState('s', ''), 0)`);
    await copy.send('Page.reload');
    await copy.until(`performance.getEntriesByType('navigation')[0].type === 'reload'`);
    expect(await chosen(copy)).toBe(0);
    expect(await tab.eval(HEADING)).toBe(heading);
    expect(await tab.eval(`${CHOICES}[1].checked`)).toBe(true);
  });

  it('F-22: after its tab was discarded shows the first screen', async () => {
    const tab = await arrive();
    await answer(tab);
    // What a discard leaves of a page: its entry, and no document. The browser loads it again when it is looked at.
    const gone = lab.chrome.next('Target.targetCrashed');
    await lab.chrome.send('Target.setDiscoverTargets', { discover: true });
    void tab.send('Page.crash').catch(() => null);
    await gone;
    await tab.send('Page.reload');
    expect(await chosen(tab)).toBe(0);
  });
});
