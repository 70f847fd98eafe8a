import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Clinic } from './clinic.ts';
import { answer, openClinic, ready } from './clinic.ts';
import type { Inside } from './frames.ts';
import { frameIn } from './frames.ts';
import { LOADER, frameTag, hostPage, loaderTag } from './hosts.ts';
import { READY, openLab } from './lab.ts';
import type { Tab } from './tab.ts';
import { NEXT_FRAME, newTab } from './tab.ts';
import { CHOICES, HEADING, LEAVE, ONWARD, press, start, walk } from './walker.ts';

const EXIT = 'https://www.wikipedia.org/';
const LEFT = `location.href.startsWith('${EXIT}')`;
const TALL = '<div style="height:900px">Above</div>';
const BELOW = '<div style="height:3000px">Below</div>';
/** Empty but for the way on: what a frame shows that was told to blank. */
const EMPTY = `document.querySelector('.page') === null`;

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.end());
afterEach(() => clinic.tidy());

const guide = () => clinic.lab.address;
const sizes = async (tab: Tab): Promise<readonly number[]> => {
  const found = await tab.eval(
    `heard.filter(({ data }) => data?.type === 'size').map(({ data }) => data.h)`,
  );
  return Array.isArray(found) ? found.map(Number) : [];
};
const kinds = (tab: Tab) => tab.eval(`[...new Set(heard.map(({ data }) => data.type))].sort()`);
/** Nobody has scrolled for a while. */
const still = `performance.now() - (window.scrolledAt ?? -1000) > 200`;

describe('E-1: without a script on the host', () => {
  it('E-12: the frame scrolls by itself, to its own top on each screen, and never scrolls the host', async () => {
    const tab = await clinic.hold(frameTag(guide()), { above: TALL, below: BELOW, loader: false });
    const frame = await ready(tab);
    await tab.eval(`scrollTo(0, 1000), 0`);
    await tab.until('scrollY === 1000');
    const own = 'document.documentElement';
    expect(await frame.eval(`${own}.scrollHeight > innerHeight`)).toBe(true);
    for (let i = 0; i < 2; i += 1) {
      await frame.eval(`scrollTo(0, 200), 0`);
      const before = JSON.stringify(await frame.eval(HEADING));
      await frame.eval(`${ONWARD}.click(), 0`);
      await frame.until(`${HEADING} !== ${before}`);
      await frame.until(`scrollY === 0`);
      expect(await tab.eval('scrollY')).toBe(1000);
    }
    expect(await kinds(tab)).toEqual(['ready']);
    expect((await walk(frame, 3)).length).toBeGreaterThan(5);
    expect(await frame.eval(`document.querySelector('article.option') !== null`)).toBe(true);
  });
});

describe('E-2: the loader', () => {
  it('keeps to a strict policy of the host, Trusted Types too, and does its work', async () => {
    const policy = `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; frame-src ${guide()}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const tab = await clinic.open({
      html: hostPage(frameTag(guide()), { below: loaderTag(guide(), 'nonce="n1"'), nonce: 'n1' }),
      headers: { 'Content-Security-Policy': policy },
    });
    await ready(tab);
    await tab.until(`document.querySelector('iframe').style.height.endsWith('px')`);
    expect(await tab.eval('violations')).toEqual([]);
  });

  it('can be there twice, and leaves once', async () => {
    const head = `<script>addEventListener('guide:exit', () => { window.times = (window.times ?? 0) + 1; });</script>`;
    const twice = loaderTag(guide(), 'data-again');
    const tab = await clinic.hold(frameTag(guide()), { head, below: twice });
    const frame = await ready(tab);
    await tab.until(`document.querySelector('iframe').style.height.endsWith('px')`);
    clinic.lab.recorder.empty(true);
    await frame.click(LEAVE);
    await frame.until(EMPTY);
    await tab.until('times > 0');
    for (let i = 0; i < 30; i += 1) await tab.eval(NEXT_FRAME);
    expect(await tab.eval('times')).toBe(1);
  });
});

it('E-3: a frame that is added later is found', async () => {
  const tab = await clinic.hold('');
  await tab.until('window.guide !== undefined');
  await tab.eval(
    `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(frameTag(guide()))}), 0`,
  );
  const frame = await ready(tab);
  await tab.until(`document.querySelector('iframe').style.height.endsWith('px')`);
  expect(await frame.eval(HEADING)).not.toBe('');
});

it('a policy of the host that lets no frame in leaves the link to the page of its own', async () => {
  const tab = await clinic.open({
    html: hostPage(frameTag(guide()), { nonce: 'n1' }),
    headers: { 'Content-Security-Policy': `default-src 'self'; script-src 'nonce-n1'` },
  });
  await tab.until(`violations.includes('frame-src')`);
  await tab.click(`document.querySelector('#tier-c')`);
  await tab.until(`location.pathname === '/elsewhere'`);
  expect((await tab.entries()).urls).toContain(`${clinic.address}elsewhere`);
});

describe('E-4, E-5: messages', () => {
  it('F-48: of a neighbor are heard by nobody', async () => {
    const tab = await clinic.hold(
      `<iframe id="other" style="position:fixed;top:0;left:0;width:9px;height:9px" src="${clinic.middle}neighbour"></iframe>${frameTag(guide(), 'id="ours"')}`,
    );
    const frame = await ready(tab, ['#ours']);
    await answer(frame);
    const heading = await frame.eval(HEADING);
    await frame.eval(
      `addEventListener('message', ({ data }) => { if (data.type === 'blank') window.blanks = (window.blanks ?? 0) + 1; }), 0`,
    );
    await frame.until('window.blanks > 30');
    await tab.until(
      `heard.filter(({ data, origin }) => data.type === 'exit' && origin.includes('middle')).length > 30`,
    );
    expect(await frame.eval(HEADING)).toBe(heading);
    expect(await frame.eval(`${CHOICES}[1].checked`)).toBe(true);
    expect(await tab.eval('location.href')).toBe(clinic.address);
    expect(await tab.eval(`document.querySelector('#ours').style.height`)).not.toBe('5000px');
    expect(await tab.eval(`document.querySelector('#other').style.height`)).toBe('9px');
  });

  it('E-6, F-47: a hundred thousand in a burst change nothing, and are forgotten', async () => {
    const tab = await clinic.hold(frameTag(guide()));
    const frame = await ready(tab);
    await answer(frame);
    const used = async () => {
      const { chrome } = clinic.lab;
      await chrome.send('HeapProfiler.collectGarbage', {}, frame.session);
      return Number((await chrome.send('Runtime.getHeapUsage', {}, frame.session))['usedSize']);
    };
    await frame.eval(
      `(window.count = 0, addEventListener('message', () => { window.count += 1; }), addEventListener('pointerdown', (event) => { window.delay = performance.now() - event.timeStamp; }, true), 0)`,
    );
    const before = await used();
    await tab.eval(
      `(() => { for (let i = 0; i < 100000; i += 1) frames[0].postMessage({ type: 'blank', i }, '*'); })(), 0`,
    );
    await frame.until('window.count >= 100000');
    await frame.click(`${CHOICES}[0]`);
    await frame.until(`${CHOICES}[0].checked`);
    expect(await frame.eval('window.delay')).toBeLessThan(200);
    expect((await used()) - before).toBeLessThan(1_000_000);
  });
});

describe('X-14: an exit of the host', () => {
  it('through the loader leaves the page', async () => {
    const tab = await clinic.hold(frameTag(guide(), '', '?exit=weather'));
    await answer(await ready(tab));
    await tab.eval('guide.exit(), 0');
    await tab.until(`location.href === 'https://weather.com/'`);
    expect((await tab.entries()).urls).not.toContain(clinic.address);
  });

  it('by a message empties the frame', async () => {
    for (const loader of [true, false]) {
      const tab = await clinic.hold(frameTag(guide()), { loader });
      const frame = await ready(tab);
      await answer(frame);
      await tab.eval(`frames[0].postMessage({ type: 'blank' }, '*'), 0`);
      await frame.until(EMPTY);
      expect(await frame.eval('document.body.textContent.trim()')).toBe('');
    }
  });
});

describe('E-7: the height', () => {
  it('goes in steps, and is that of what is shown', async () => {
    const tab = await clinic.hold(frameTag(guide()), { below: BELOW });
    const frame = await ready(tab);
    for (let i = 0; i < 3; i += 1) {
      const needed = Number(await frame.eval(`Math.ceil(document.body.offsetHeight / 40) * 40`));
      await tab.until(`document.querySelector('iframe').style.height === '${needed}px'`);
      await press(frame, ONWARD);
      await frame.eval(`${CHOICES}[0]?.click(), 0`);
    }
    const told = await sizes(tab);
    expect(told.length).toBeGreaterThan(1);
    expect(told.filter((h) => h % 40 !== 0 || h < 320 || h > 6000)).toEqual([]);
    expect(told.filter((h, i) => h === told[i - 1])).toEqual([]);
  });

  it('E-8: leaves nothing outside of what is measured, so that the frame has no scrollbar of its own', async () => {
    const tab = await clinic.hold(frameTag(guide()), { below: BELOW });
    const frame = await ready(tab);
    const fits = `document.documentElement.scrollHeight <= innerHeight + 1`;
    for (let i = 0; i < 4; i += 1) {
      await frame.until(fits);
      await frame.eval(`${CHOICES}[0]?.click(), 0`);
      await press(frame, ONWARD);
    }
    expect(await frame.eval(`getComputedStyle(document.body).margin`)).toBe('0px');
  });

  it('F-58: a host that gives it another width a hundred times in a second hears ten heights in it at most', async () => {
    const tab = await clinic.hold(frameTag(guide()), { below: BELOW });
    await ready(tab);
    await tab.until(`heard.some(({ data }) => data.type === 'size')`);
    await tab.eval(`(() => {
      const frame = document.querySelector('iframe');
      let times = 0;
      const timer = setInterval(() => {
        frame.style.width = (times % 2 ? 320 : 700) + 'px';
        times += 1;
        if (times > 200) { clearInterval(timer); window.resized = true; }
      }, 10);
    })(), 0`);
    await tab.until('window.resized');
    const at = await tab.eval(
      `heard.filter(({ data }) => data.type === 'size').map((each) => each.at)`,
    );
    const times = Array.isArray(at) ? at.map(Number) : [];
    const most = Math.max(
      ...times.map((from) => times.filter((t) => t >= from && t < from + 1000).length),
    );
    expect(most).toBeLessThanOrEqual(10);
  });

  it('F-59, E-9: a host that gives the frame the height of its window sees it grow no further', async () => {
    const head = '<style>iframe { min-height: 100vh; }</style>';
    const tab = await clinic.hold(frameTag(guide()), { head, below: BELOW });
    const frame = await ready(tab);
    await tab.until(`heard.some(({ data }) => data.type === 'size')`);
    for (let i = 0; i < 60; i += 1) await tab.eval(NEXT_FRAME);
    expect((await sizes(tab)).length).toBeLessThan(4);
    await answer(frame);
  });

  it('E-10, F-51: a frame that is hidden says nothing; shown, or moved, it has the right height, and is at the first screen after a move', async () => {
    const tab = await clinic.hold(`<div id="one">${frameTag(guide())}</div><div id="two"></div>`, {
      below: BELOW,
    });
    const frame = await ready(tab);
    await answer(frame);
    const height = `document.querySelector('iframe').style.height`;
    await tab.until(`${height} !== ''`);
    await tab.eval(`document.querySelector('#one').style.display = 'none', 0`);
    // What was on its way before arrives.
    for (let i = 0; i < 30; i += 1) await tab.eval(NEXT_FRAME);
    await tab.eval('window.heard = [], 0');
    await frame.eval(`${ONWARD}.click(), 0`);
    for (let i = 0; i < 30; i += 1) await tab.eval(NEXT_FRAME);
    expect(await sizes(tab)).toEqual([]);
    await tab.eval(`document.querySelector('#one').style.display = '', 0`);
    await frame.until(`document.documentElement.scrollHeight <= innerHeight + 1`);
    await tab.eval(
      `(document.querySelector('iframe').style.height = '', document.querySelector('#two').append(document.querySelector('iframe')), 0)`,
    );
    const moved = await ready(tab);
    await tab.until(`${height} !== ''`);
    expect(await moved.eval(`document.querySelector('[data-start]') !== null`)).toBe(true);
  });
});

describe('E-11, E-13: the place of the host', () => {
  it('is left alone by the first load: no focus, no scrolling', async () => {
    const above = '<div style="height:500px">Above</div>';
    const tab = await clinic.hold(frameTag(guide()), { above, below: BELOW });
    const frame = await ready(tab);
    await tab.until(`heard.some(({ data }) => data.type === 'size')`);
    expect(await tab.eval('scrollY')).toBe(0);
    expect(await tab.eval('document.activeElement.localName')).toBe('body');
    expect(await frame.eval('document.activeElement.localName')).toBe('body');
  });

  it('E-12: shows the top of the frame after a step, when it was above; with the margin that the host wants', async () => {
    const tab = await clinic.hold(frameTag(guide(), 'style="scroll-margin-top:50px"'), {
      above: TALL,
      below: BELOW,
    });
    const frame = await ready(tab);
    const top = `Math.round(document.querySelector('iframe').getBoundingClientRect().top)`;
    await tab.eval('scrollTo(0, 1100), 0');
    await tab.until(`heard.some(({ data }) => data.type === 'size')`);
    await tab.eval('scrollTo(0, 1100), 0');
    await tab.until(`scrollY === 1100 && ${still}`);
    await frame.eval(`${ONWARD}.click(), 0`);
    await tab.until(`${top} === 50`);
    expect(await frame.eval('document.activeElement.localName')).toBe('h1');
    await tab.eval('scrollTo(0, 400), 0');
    await tab.until(`scrollY === 400 && ${still}`);
    const before = JSON.stringify(await frame.eval(HEADING));
    await frame.eval(`${ONWARD}.click(), 0`);
    await frame.until(`${HEADING} !== ${before}`);
    await tab.until(`heard.filter(({ data }) => data.type === 'top').length === 2`);
    for (let i = 0; i < 10; i += 1) await tab.eval(NEXT_FRAME);
    expect(await tab.eval('scrollY')).toBe(400);
  });
});

describe('X-3: the way out in a frame as high as what is in it', () => {
  it('is at the top of what is seen of it, wherever the host is scrolled to, without the loader', async () => {
    const tab = await clinic.hold(frameTag(guide()).replace('"760"', '"9000"'), {
      above: TALL,
      loader: false,
    });
    const frame = await ready(tab);
    await tab.eval('scrollTo(0, 900), 0');
    await walk(frame, 5);
    expect(await frame.eval('document.body.offsetHeight')).toBeGreaterThan(4000);
    for (const at of [300, 1300, 2345, 4020]) {
      await tab.eval(`scrollTo(0, ${at}), 0`);
      await tab.until(`scrollY === ${at}`);
      const slice = Number(
        await tab.eval(
          `Math.max(0, -document.querySelector('iframe').getBoundingClientRect().top)`,
        ),
      );
      await frame.until(
        `(() => { const { top } = ${LEAVE}.getBoundingClientRect(); return top >= ${slice} - 1 && top - ${slice} <= 60; })()`,
      );
    }
  });

  it('is beside Continue a second time', async () => {
    const tab = await clinic.hold(frameTag(guide()));
    const frame = await ready(tab);
    await start(frame);
    await frame.click(`document.querySelector('main .actions .leave')`);
    await tab.until(LEFT);
    expect((await tab.entries()).urls).not.toContain(clinic.address);
  });
});

describe('F-53, E-14: three frames', () => {
  it('one of which is left: all are empty, and the page is gone', async () => {
    const tab = await clinic.hold(
      ['one', 'two', 'three'].map((id) => frameTag(guide(), `id="${id}"`)).join(''),
    );
    const frames: Inside[] = [];
    for (const id of ['one', 'two', 'three']) frames.push(await ready(tab, [`#${id}`]));
    const [one, two, three] = frames;
    if (!one || !two || !three) throw new Error('Three frames are wanted');
    await answer(one);
    await answer(two);
    expect(await three.eval(`document.querySelector('[data-start]') !== null`)).toBe(true);
    clinic.lab.recorder.empty(true);
    await two.click(LEAVE);
    for (const frame of frames) await frame.until(EMPTY);
    expect(await two.eval(`document.querySelectorAll('h1, input').length`)).toBe(0);
  });
});

describe('E-16, E-25: an opaque sandbox', () => {
  it('has no storage at all, and makes no difference', async () => {
    const tab = await clinic.hold(frameTag(guide(), 'sandbox="allow-scripts"'), { below: BELOW });
    const frame = await ready(tab);
    expect(
      await frame.eval(
        `(() => { try { return localStorage.length; } catch (error) { return error.name; } })()`,
      ),
    ).toBe('SecurityError');
    await tab.until(`document.querySelector('iframe').style.height.endsWith('px')`);
    expect((await walk(frame, 6)).length).toBeGreaterThan(5);
    expect(await frame.eval(`document.querySelector('article.option') !== null`)).toBe(true);
  });
});

/** A host of the same origin as the guide, whose headers let frames in. */
async function sameOrigin(html: string, bare = false) {
  const lab = await openLab({
    fault: (path, reply) => {
      const type = { 'Content-Type': 'text/html; charset=utf-8' };
      if (path === '/host') return { status: 200, headers: type, body: hostPage(html) };
      if (!bare || !path.endsWith('/')) return reply;
      return { ...reply, headers: type };
    },
  });
  const tab = await newTab(lab.chrome);
  await tab.open(`${lab.address}host`);
  return { lab, tab };
}

const INNER = `document.querySelector('iframe').contentDocument`;

describe('a host that could read the frame', () => {
  it('E-17, F-61: of the same origin is shown a link, and never the program', async () => {
    const { lab, tab } = await sameOrigin(frameTag('/'));
    await tab.until(
      `${INNER}?.querySelector('main a') !== null && ${INNER}.querySelector('.page') === null`,
    );
    expect(await tab.eval(`${INNER}.querySelector('main a').getAttribute('href')`)).toBe(
      '../?lang=en',
    );
    expect(await tab.eval(`${INNER}.querySelectorAll('input, .btn').length`)).toBe(0);
    await lab.end();
  });

  it('E-18, F-62: never gets the page of its own, nor without the headers that forbid it', async () => {
    const app = '<iframe src="/?lang=en"></iframe>';
    const strict = await sameOrigin(app);
    await strict.tab.until(`${INNER} === null || ${INNER}.URL.startsWith('chrome-error')`);
    await strict.lab.end();
    const { lab, tab } = await sameOrigin(app, true);
    await tab.until(
      `${INNER}?.querySelector('main a') !== null && ${INNER}.querySelector('.page') === null`,
    );
    expect(await tab.eval(`${INNER}.querySelector('main a').getAttribute('href')`)).toBe(
      '/?lang=en',
    );
    await lab.end();
  });
});

describe('E-21: the colors of a site', () => {
  const LOOKS = `(() => [...document.querySelectorAll('.strip .leave, .help a, .help button, .safety')].map((each) => {
    const { color, backgroundColor, borderColor, outlineColor, opacity, visibility } = getComputedStyle(each);
    const { height } = each.getBoundingClientRect();
    return [color, backgroundColor, borderColor, outlineColor, opacity, visibility, height >= 44 || !each.matches('.leave, .tel')].join(' ');
  }))()`;

  it('change neither the way out, nor warnings, nor help lines; nor do other extremes make them smaller', async () => {
    const looks: unknown[] = [];
    for (const query of [
      '',
      '?accent=8b0000&radius=16',
      '?accent=ffff00&radius=0',
      '?text=150&accent=003300',
    ]) {
      const tab = await clinic.hold(frameTag(guide(), '', query));
      const frame = await ready(tab);
      await press(frame, ONWARD);
      looks.push(await frame.eval(LOOKS));
    }
    const [usual] = looks;
    expect(Array.isArray(usual) && usual.length >= 3).toBe(true);
    expect(JSON.stringify(usual)).not.toContain('false');
    for (const look of looks) expect(look).toEqual(usual);
  });
});

describe('E-22: those who go by keys', () => {
  it('come into the frame, through it and out at both ends; it has a title, one first heading and landmarks', async () => {
    const tab = await clinic.hold(frameTag(guide()));
    const frame = await ready(tab);
    expect(await tab.eval(`document.querySelector('iframe').title`)).toBe('Guide');
    expect(
      await frame.eval(
        `['h1', 'main', 'header', 'footer'].map((each) => document.querySelectorAll(each).length)`,
      ),
    ).toEqual([1, 1, 1, 1]);
    await tab.eval(`document.querySelector('#before').focus(), 0`);
    const here = 'document.activeElement.id || document.activeElement.localName';
    const path: unknown[] = [];
    for (let i = 0; i < 60 && path.at(-1) !== 'after'; i += 1) {
      await tab.key('Tab');
      await tab.eval(NEXT_FRAME);
      path.push(await tab.eval(here));
    }
    expect([...new Set(path)]).toEqual(['iframe', 'after']);
    const back = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: 8 };
    const way: unknown[] = [];
    for (let i = 0; i < 60 && way.at(-1) !== 'before'; i += 1) {
      await tab.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...back });
      await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...back });
      await tab.eval(NEXT_FRAME);
      way.push(await tab.eval(here));
    }
    expect([...new Set(way)]).toEqual(['iframe', 'before']);
  });
});

it('E-23: the link to the page of its own carries the language alone', async () => {
  const tab = await clinic.hold(frameTag(guide(), '', '?lang=en&exit=weather&theme=dark'));
  const frame = await ready(tab);
  await answer(frame);
  const link = `document.querySelector('footer a')`;
  expect(await frame.eval(`${link}.href`)).toBe(`${guide()}?lang=en`);
  expect(await frame.eval(`[${link}.target, ${link}.rel].join(' ')`)).toBe(
    '_blank noopener noreferrer',
  );
});

it('E-24: a frame of a fixed height says that it is ready, and that somebody leaves; nothing else', async () => {
  const tab = await clinic.hold(frameTag(guide(), '', '?height=fixed'));
  const frame = await ready(tab);
  await walk(frame, 4);
  expect(await kinds(tab)).toEqual(['ready']);
  clinic.lab.recorder.empty(true);
  await frame.click(LEAVE);
  await tab.until(`heard.some(({ data }) => data.type === 'exit')`);
  expect(await kinds(tab)).toEqual(['exit', 'ready']);
});

it('P-11: a walk in a frame adds nothing to the history of the host', async () => {
  const tab = await clinic.hold(frameTag(guide()));
  const before = await tab.entries();
  const frame = await ready(tab);
  for (const seed of [1, 2, 3]) {
    await walk(frame, seed);
    expect(await tab.entries()).toEqual(before);
    expect(await frame.eval('history.state')).toBe(null);
    await frame.eval('location.reload(), 0').catch(() => null);
    await frame.until(`${READY} && document.querySelector('[data-start]') !== null`);
  }
  expect(await tab.eval('history.length')).toBe(before.urls.length);
});

it('F-60: a press that a cover has led astray does nothing outside but open a page', async () => {
  const tab = await clinic.hold(frameTag(guide()));
  const frame = await ready(tab);
  await frame.eval(`(() => {
    window.done = [];
    window.print = () => done.push('print');
    navigator.clipboard.writeText = () => done.push('copy');
    URL.createObjectURL = () => done.push('save');
    document.execCommand = () => done.push('copy');
    HTMLElement.prototype.requestFullscreen = () => done.push('full');
  })(), 0`);
  const count = Number(
    await frame.eval(`document.querySelectorAll('button, input, summary').length`),
  );
  expect(count).toBeGreaterThan(5);
  for (let i = 0; i < count; i += 1) {
    await frame.eval(`document.querySelectorAll('button, input, summary')[${i}]?.click(), 0`);
    await frame.eval(
      `(document.querySelector('.curtain button')?.click(), ${READY} && document.querySelector('.back-row button')?.click()), 0`,
    );
  }
  expect(await frame.eval('done')).toEqual([]);
  expect(await tab.eval('location.href')).toBe(clinic.address);
});

describe('E-2: the file of the loader', () => {
  it('is where the line for clinics says', async () => {
    const tab = await newTab(clinic.lab.chrome);
    await tab.open(`${guide()}${LOADER}`);
    expect(await tab.eval('document.contentType')).toContain('javascript');
    await clinic.lab.chrome.send('Target.closeTarget', { targetId: tab.target });
    expect(await frameIn(await clinic.hold(frameTag(guide())))).toBeDefined();
  });
});
