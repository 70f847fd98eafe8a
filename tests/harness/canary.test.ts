import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Canary } from './canary.ts';
import { buildCanary } from './canary.ts';
import type { Json } from './cdp.ts';
import { heapOf } from './heap.ts';
import type { Lab } from './lab.ts';
import { READY, openLab } from './lab.ts';
import type { Tab } from './tab.ts';
import { CHOICES, HEADING, LEAVE, button, press, start, walk } from './walker.ts';

let canary: Canary;
let lab: Lab;

beforeAll(async () => {
  canary = await buildCanary();
  lab = await openLab({ folder: canary.folder });
});
afterAll(() => lab.end());

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What a page shows to others on one screen: all but the text that is to be read. */
const OUTSIDE = `() => {
  const outside = [location.href, JSON.stringify(history.state), document.title, document.referrer, window.name, document.cookie];
  for (const element of document.querySelectorAll('*')) {
    // The choices of a list are the same for everybody.
    if (element.localName === 'option') continue;
    for (const { name, value } of element.attributes) if (!name.startsWith('aria-label')) outside.push(name + '=' + value);
  }
  (window.outside ??= []).push(...outside);
  (window.titles ??= new Set()).add(document.title);
  (window.shown ??= []).push([document.querySelector('main fieldset') !== null, document.querySelector('h1').textContent, document.documentElement.outerHTML]);
}`;

/** Notes everything that is put into the history, though it may be replaced at once. */
const STATES = `for (const name of ['pushState', 'replaceState']) {
  const real = history[name].bind(history);
  history[name] = (...all) => { (window.outside ??= []).push(JSON.stringify(all)); return real(...all); };
}`;

/** Everything that the console of a tab and the log of the browser say. */
function listen(tab: Tab): readonly string[] {
  const said: string[] = [];
  const note = (params: Json, session: string | undefined) => {
    if (session === tab.session) said.push(JSON.stringify(params));
  };
  for (const event of ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded']) {
    lab.chrome.on(event, note);
  }
  return said;
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

describe('P-4, P-13, P-26: over many walks no answer is', () => {
  it('in the address, the state, the title, a name, a class, an id or any other attribute, nor in the console', async () => {
    const tab = await lab.visit();
    await tab.send('Log.enable');
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: STATES });
    await tab.open(lab.address);
    await tab.until(READY);
    const said = listen(tab);
    const out = lab.recorder.seen.length;
    const asked = lab.site.asked.length;
    for (const seed of SEEDS) {
      await walk(tab, seed, { onScreen: OUTSIDE });
      const outside = asList(await tab.eval('window.outside')).map(String);
      expect(outside.filter((each) => each.includes(canary.mark))).toEqual([]);
      expect(await tab.eval('[...window.titles]')).toEqual(['Guide']);
      await tab.open(lab.address);
      await tab.until(READY);
    }
    expect(said.filter((each) => each.includes(canary.mark))).toEqual([]);
    expect(lab.recorder.seen.length).toBe(out);
    expect(lab.site.asked.filter((path) => path.includes(canary.mark))).toEqual([]);
    expect(lab.site.asked.length).toBeGreaterThan(asked);
  });
});

/** Whether a word stands only beside the help lines: the name of the country that was chosen does. */
const isPlaceName = (mark: string, html: string) => {
  const help = /<aside class="help[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '';
  return help.includes(mark) && !html.replace(help, '').includes(mark);
};

describe('P-14: the page holds the screen that is shown, and nothing of another', () => {
  it('on every question of many walks', async () => {
    const tab = await lab.visit();
    let questions = 0;
    for (const seed of SEEDS.slice(0, 6)) {
      await walk(tab, seed, { onScreen: OUTSIDE });
      const shown = asList(await tab.eval('window.shown'));
      for (const [isQuestion, heading, html] of shown.map(asList)) {
        if (isQuestion !== true) continue;
        const own = [...canary.byQuestion].find(([, marks]) =>
          marks.some((mark) => String(heading).endsWith(mark)),
        );
        if (!own) continue;
        questions += 1;
        const others = [...canary.byQuestion].filter(([id]) => id !== own[0]);
        const strange = others.flatMap(([, marks]) =>
          marks.filter((mark) => new RegExp(`${mark}(?![a-z0-9])`).test(String(html))),
        );
        expect(strange.filter((mark) => !isPlaceName(mark, String(html)))).toEqual([]);
      }
      await tab.open(lab.address);
      await tab.until(READY);
    }
    expect(questions).toBeGreaterThan(50);
  });

  it('with the answers only while somebody looks at them', async () => {
    const tab = await lab.visit();
    await walk(tab, 2);
    const has = `document.querySelector('main dl') !== null`;
    await tab.click(`document.querySelector('.back-row button')`);
    await tab.until(has);
    await tab.click(`document.querySelector('main .btn')`);
    await tab.until(`!(${has})`);
    expect(await tab.eval(`document.querySelectorAll('input[type=hidden]').length`)).toBe(0);
  });
});

/** The id of the first question. */
const first = () => [...canary.byQuestion.keys()][0] ?? '';

/** Answers the first question, and is sure that the heap shows it. */
async function answered(): Promise<Tab> {
  const tab = await lab.visit();
  await start(tab);
  await tab.click(`${CHOICES}[0]`);
  await tab.until(`${CHOICES}[0].checked`);
  expect((await heapOf(lab.chrome, tab)).kept(first())).toContainEqual(
    expect.stringContaining(canary.mark),
  );
  return tab;
}

describe('P-33, P-8, X-8: the heap', () => {
  it('holds no answer after everything was cleared and started over', async () => {
    const tab = await answered();
    await walk(tab, 1);
    await tab.click(
      button('Start over').replaceAll('=== "Start over"', '.startsWith("Start over")'),
    );
    await tab.click(
      button('Clear and start over').replace(
        '=== "Clear and start over"',
        '.startsWith("Clear and start over")',
      ),
    );
    await tab.until(`document.querySelector('[data-start]') !== null`);
    expect((await heapOf(lab.chrome, tab)).kept(first())).toEqual([]);
  });

  it('holds no answer when the page comes back from another', async () => {
    const tab = await answered();
    await tab.open('https://elsewhere.example/');
    await tab.go(-1);
    await tab.until(`${READY} && document.querySelector('[data-start]') !== null`);
    expect((await heapOf(lab.chrome, tab)).kept(first())).toEqual([]);
  });

  it('holds no answer after leaving, on the page that stays when the exit does not come', async () => {
    const tab = await answered();
    lab.recorder.empty(true);
    await tab.click(LEAVE);
    await tab.until(`document.body.textContent.startsWith('Loading')`);
    expect((await heapOf(lab.chrome, tab)).kept(first())).toEqual([]);
    lab.recorder.empty(false);
  });
});

describe('F-72, P-26: an exception', () => {
  it('shows a code, the way out and the way to begin anew, and no answer', async () => {
    const tab = await lab.visit();
    await tab.send('Log.enable');
    const said = listen(tab);
    await start(tab);
    await tab.eval(
      `(Intl.ListFormat.prototype.format = () => { throw new RangeError('broken'); }), 0`,
    );
    await walk(tab, 2).catch(() => null);
    await tab.until(`document.querySelector('main').textContent.includes('Code: RangeError')`);
    const html = String(await tab.eval('document.documentElement.outerHTML'));
    const marks = [...canary.byQuestion.values()].flat();
    expect(marks.filter((mark) => html.includes(`${mark}<`) || html.includes(`${mark} `))).toEqual(
      [],
    );
    expect(await tab.eval(`${LEAVE} !== null`)).toBe(true);
    expect(said.filter((each) => each.includes(canary.mark))).toEqual([]);
    await press(tab, `document.querySelector('main .btn')`);
    expect(await tab.eval(HEADING)).not.toBe('');
  });
});
