// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuideLoader } from '../../../src/embed/host.ts';
import { startLoader } from '../../../src/embed/host.ts';

const GUIDE = 'https://guide.example';
const READY = { type: 'ready', ns: 'guide', v: 1 };

let loader: GuideLoader;
let at = 0;
let told: [unknown, unknown][] = [];
const go = vi.fn<(exit: string | null) => void>();
const ready = vi.fn<() => void>();
const exit = vi.fn<() => void>();
const scrolled = vi.fn<(how?: unknown) => void>();

function addFrame(src = `${GUIDE}/embed/?lang=en`, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) {
    frame.setAttribute('sandbox', sandbox);
    Object.defineProperty(frame, 'sandbox', {
      value: { contains: (token: string) => sandbox.split(' ').includes(token) },
    });
  }
  frame.src = src;
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error('no window');
  vi.spyOn(frame.contentWindow, 'postMessage').mockImplementation((...args: unknown[]) => {
    told.push([args[0], args[1]]);
  });
  frame.scrollIntoView = scrolled;
  return frame;
}

function say(frame: HTMLIFrameElement, data: unknown, origin = GUIDE, by = frame.contentWindow) {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: by }));
}

const above = (frame: HTMLIFrameElement, top: number) => {
  frame.getBoundingClientRect = () => DOMRect.fromRect({ y: top });
};

const names = (calls: readonly (readonly unknown[])[]) =>
  calls.map(([name]) => String(name)).toSorted((a, b) => a.localeCompare(b));

const start = () => {
  loader = startLoader({ self: window, guide: GUIDE, go, now: () => at });
};

beforeEach(() => {
  document.body.replaceChildren();
  told = [];
  at = 0;
  vi.useFakeTimers();
  go.mockReset();
  ready.mockReset();
  exit.mockReset();
  scrolled.mockReset();
  window.matchMedia = vi.fn<() => MediaQueryList>().mockReturnValue(
    Object.assign(new EventTarget(), {
      matches: false,
      media: '',
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }),
  );
  window.addEventListener('guide:ready', ready);
  window.addEventListener('guide:exit', exit);
});

afterEach(() => {
  loader.destroy();
  window.removeEventListener('guide:ready', ready);
  window.removeEventListener('guide:exit', exit);
  vi.useRealTimers();
});

describe('a frame that is there', () => {
  it('E-3: is found by its origin, also when it comes later', () => {
    start();
    const frame = addFrame();
    say(frame, READY);
    expect(told).toEqual([[{ type: 'hello', v: 1 }, GUIDE]]);
    expect(ready).toHaveBeenCalledOnce();
    say(frame, { type: 'size', h: 640 });
    expect(frame.style.height).toBe('640px');
  });

  it('E-3: is asked to say again that it is ready when it was there first', () => {
    addFrame();
    start();
    expect(told).toEqual([[{ type: 'hello', v: 1, motion: 'auto' }, '*']]);
  });

  it('starts anew when it loads again', () => {
    start();
    const frame = addFrame();
    for (let step = 0; step < 30; step += 1) say(frame, { type: 'size', h: 400 + 40 * step });
    const fixed = frame.style.height;
    at += 2000;
    say(frame, READY);
    say(frame, { type: 'size', h: 480 });
    expect([fixed, frame.style.height]).toEqual([`${Math.round(innerHeight * 0.9)}px`, '480px']);
  });
});

describe('E-4: messages', () => {
  it('F-48: of siblings, popups and other origins have no effect', () => {
    start();
    const frame = addFrame();
    const other = addFrame('https://other.example/');
    const wild = addFrame('not an address:');
    told = [];
    for (const data of [READY, { type: 'size', h: 640 }, { type: 'exit' }]) {
      say(frame, data, 'https://other.example');
      say(frame, data, 'null');
      say(frame, data, GUIDE, other.contentWindow);
      say(other, data, 'https://other.example');
      say(other, data);
      say(wild, data);
      say(frame, data, GUIDE, window);
      say(frame, data, GUIDE, null);
    }
    vi.runAllTimers();
    expect([told, go.mock.calls, ready.mock.calls, frame.style.height]).toEqual([[], [], [], '']);
  });

  it('F-56: of the origin "null" count for a frame without an origin, and only there', () => {
    start();
    const frame = addFrame(undefined, 'allow-scripts');
    say(frame, READY);
    expect(told).toEqual([]);
    say(frame, READY, 'null');
    expect(told).toEqual([[{ type: 'hello', v: 1 }, '*']]);
    const other = addFrame(undefined, 'allow-scripts allow-same-origin');
    say(other, { type: 'size', h: 640 }, 'null');
    expect(other.style.height).toBe('');
    say(other, { type: 'size', h: 640 });
    expect(other.style.height).toBe('640px');
  });

  it('F-47: 100,000 in a burst have no effect', () => {
    start();
    const frame = addFrame();
    const event = new MessageEvent('message', {
      data: { type: 'burst' },
      origin: GUIDE,
      source: frame.contentWindow,
    });
    for (let i = 0; i < 100_000; i += 1) window.dispatchEvent(event);
    say(frame, { type: 'size', h: 640 });
    expect(frame.style.height).toBe('');
    at += 1000;
    say(frame, { type: 'size', h: 640 });
    expect(frame.style.height).toBe('640px');
  });

  it('F-49: that are none have no effect, whatever they are', () => {
    start();
    const frame = addFrame();
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (data) => {
        at += 1000;
        say(frame, data);
        expect([told, go.mock.calls, frame.style.height]).toEqual([[], [], '']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('leaving', () => {
  it('F-53, E-14: empties every frame, and takes the page along if the frame could not', () => {
    start();
    const [first] = [addFrame(`${GUIDE}/embed/?exit=weather`), addFrame(), addFrame()];
    say(first, { type: 'exit' });
    say(first, { type: 'exit' });
    expect(told).toEqual(Array.from({ length: 3 }, () => [{ type: 'blank' }, '*']));
    expect(exit).toHaveBeenCalledOnce();
    expect(go).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(go.mock.calls).toEqual([['weather']]);
  });

  it('X-14: can be asked for by the page', () => {
    start();
    addFrame();
    loader.exit();
    vi.runAllTimers();
    expect(told).toEqual([[{ type: 'blank' }, '*']]);
    expect(go.mock.calls).toEqual([[null]]);
  });

  it('works without any frame', () => {
    start();
    loader.exit();
    vi.runAllTimers();
    expect(go).toHaveBeenCalledOnce();
  });
});

describe('E-13: the top of the frame', () => {
  it('is brought into view only when it is above it, and nobody is scrolling', () => {
    start();
    const frame = addFrame();
    above(frame, 10);
    say(frame, { type: 'top' });
    expect(scrolled).not.toHaveBeenCalled();
    above(frame, -10);
    for (const sign of ['scroll', 'wheel', 'touchmove']) {
      at += 1000;
      window.dispatchEvent(new Event(sign));
      at += 100;
      say(frame, { type: 'top' });
    }
    expect(scrolled).not.toHaveBeenCalled();
    at += 100;
    say(frame, { type: 'top' });
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({
      block: 'start',
      behavior: 'auto',
    });
  });

  it('comes at once for those who want less motion', () => {
    vi.mocked(window.matchMedia).mockReturnValue(
      Object.assign(window.matchMedia(''), { matches: true }),
    );
    start();
    at = 1000;
    const frame = addFrame();
    above(frame, -10);
    say(frame, { type: 'top' });
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({
      block: 'start',
      behavior: 'instant',
    });
  });
});

describe('F-52: listeners', () => {
  it('are those of the window, however many frames come and go, and none after destroy', () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    start();
    const before = added.mock.calls.length;
    for (let i = 0; i < 20; i += 1) {
      const frame = addFrame();
      say(frame, READY);
      frame.remove();
    }
    expect(added.mock.calls.length).toBe(before);
    loader.destroy();
    expect(names(removed.mock.calls)).toEqual(names(added.mock.calls));
    added.mockRestore();
    removed.mockRestore();
  });

  it('do nothing after destroy', () => {
    start();
    const frame = addFrame();
    loader.destroy();
    say(frame, { type: 'size', h: 640 });
    expect(frame.style.height).toBe('');
  });
});
