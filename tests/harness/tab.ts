import type { Chrome, Json } from './cdp.ts';
import { at, isJson } from './cdp.ts';

/** One tab, acted on as a person does: with real clicks and keys, which give the page what a gesture gives. */
export interface Tab {
  readonly chrome: Chrome;
  readonly target: string;
  readonly session: string;
  readonly send: (method: string, params?: Json) => Promise<Json>;
  /** The value of an expression in the page; promises are awaited. */
  readonly eval: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true in the page, whatever page it is by then. */
  readonly until: (expression: string) => Promise<void>;
  /** Types an address, as it were. */
  readonly open: (url: string) => Promise<void>;
  /** Presses the first thing that this expression finds. */
  readonly click: (expression: string) => Promise<void>;
  /** Presses at a point of the window, in px. */
  readonly press: (point: { readonly x: number; readonly y: number }) => Promise<void>;
  /** Presses a key and lets go. */
  readonly key: (key: string) => Promise<void>;
  /** Goes so many entries back or forward, as the buttons of the browser do. @returns whether there was such an entry */
  readonly go: (by: number) => Promise<boolean>;
  /** The addresses of the entries of this tab, and which of them is shown. */
  readonly entries: () => Promise<{ readonly urls: readonly string[]; readonly at: number }>;
}

const KEYS: Readonly<Record<string, Json>> = {
  Shift: { code: 'ShiftLeft', windowsVirtualKeyCode: 16, modifiers: 8 },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
};

/** Waits, in a page, until it is about to be drawn. */
export const NEXT_FRAME = 'new Promise((done) => requestAnimationFrame(() => done(true)))';

/** How long a state is waited for, in ms. */
const PATIENCE = 30_000;

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The value of an expression in the page that this session talks to; promises are awaited. */
export async function evaluateIn(
  chrome: Chrome,
  session: string,
  expression: string,
): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true, userGesture: false };
  const result = await chrome.send('Runtime.evaluate', params, session);
  const thrown = at(result, 'exceptionDetails');
  if (thrown !== undefined) throw new Error(`${expression}\n${JSON.stringify(thrown)}`);
  return at(result, 'result', 'value');
}

/** Makes what waits until an expression is true, whatever page is there by then. */
export function settle(
  chrome: Chrome,
  evaluate: (expression: string) => Promise<unknown>,
): (expression: string) => Promise<void> {
  return async (expression) => {
    const end = Date.now() + PATIENCE;
    let last: unknown;
    while (Date.now() < end) {
      // The page may go while it is asked.
      last = await evaluate(`Boolean(${expression})`).catch(describe);
      if (last === true) return;
      await evaluate(NEXT_FRAME).catch(() => chrome.send('Browser.getVersion'));
    }
    throw new Error(`Never true: ${expression} (${String(last)})`);
  };
}

async function attach(chrome: Chrome, target: string): Promise<Tab> {
  const attached = await chrome.send('Target.attachToTarget', { targetId: target, flatten: true });
  const session = String(attached['sessionId']);
  const send = (method: string, params: Json = {}) => chrome.send(method, params, session);
  const evaluate = (expression: string) => evaluateIn(chrome, session, expression);
  const until = settle(chrome, evaluate);
  const entries = async () => {
    const got = await send('Page.getNavigationHistory');
    const list = got['entries'];
    const urls = Array.isArray(list) ? list.map((entry) => String(at(entry, 'url'))) : [];
    return { urls, at: Number(got['currentIndex']) };
  };
  const mouse = (type: string, x: number, y: number) =>
    send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
  const press: Tab['press'] = async ({ x, y }) => {
    await mouse('mousePressed', x, y);
    await mouse('mouseReleased', x, y);
  };

  await send('Page.enable');
  await send('Runtime.enable');
  return {
    chrome,
    target,
    session,
    send,
    eval: evaluate,
    until,
    entries,
    open: async (url) => {
      await send('Page.navigate', { url });
      await until(`document.readyState === 'complete' && location.href !== 'about:blank'`);
    },
    click: async (expression) => {
      await until(`(${expression})`);
      const box = await evaluate(`(() => {
        const element = ${expression};
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })()`);
      const [x, y] = [Number(at(box, 'x')), Number(at(box, 'y'))];
      await press({ x, y });
    },
    press,
    key: async (key) => {
      const stroke = { key, ...KEYS[key] };
      const type = 'text' in stroke ? 'keyDown' : 'rawKeyDown';
      await send('Input.dispatchKeyEvent', { type, ...stroke });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke, modifiers: 0 });
    },
    go: async (by) => {
      const history = await send('Page.getNavigationHistory');
      const entry = at(history, 'entries', Number(history['currentIndex']) + by);
      if (!isJson(entry)) return false;
      await send('Page.navigateToHistoryEntry', { entryId: entry['id'] });
      return true;
    },
  };
}

/** Waits until something outside of a page is true. */
export async function eventually(chrome: Chrome, holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Never true: ${holds.toString()}`);
    await chrome.send('Browser.getVersion');
  }
}

/** Opens a new tab. */
export async function newTab(chrome: Chrome, url = 'about:blank'): Promise<Tab> {
  const made = await chrome.send('Target.createTarget', { url });
  return attach(chrome, String(made['targetId']));
}

/** The tab that a browser has open already, such as one that it restored. */
export async function openTab(chrome: Chrome, fits: (url: string) => boolean): Promise<Tab> {
  const { targetInfos } = await chrome.send('Target.getTargets');
  const list: readonly unknown[] = Array.isArray(targetInfos) ? targetInfos : [];
  const found = list.find((each) => at(each, 'type') === 'page' && fits(String(at(each, 'url'))));
  if (found === undefined) throw new Error(`No such tab: ${JSON.stringify(list)}`);
  return attach(chrome, String(at(found, 'targetId')));
}
