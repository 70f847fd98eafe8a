import { at } from './cdp.ts';
import type { Tab } from './tab.ts';
import { NEXT_FRAME, evaluateIn, settle } from './tab.ts';

/** A frame on a page, looked into as if from inside, and pressed as a person presses: through the page that holds it. */
export interface Inside {
  readonly session: string;
  readonly eval: (expression: string) => Promise<unknown>;
  readonly until: (expression: string) => Promise<void>;
  readonly click: (expression: string) => Promise<void>;
  /** The frame inside this one, as a selector in it finds it. */
  readonly frame: (selector: string) => Promise<Inside>;
}

/** What holds a frame: the page of a tab, or another frame. */
interface Holder {
  readonly session: string;
  readonly eval: (expression: string) => Promise<unknown>;
  readonly until: (expression: string) => Promise<void>;
  /** Where its window begins in the window of the tab, in px. */
  readonly offset: () => Promise<{ readonly x: number; readonly y: number }>;
}

/** While other frames on a page still grow, a press may fall beside what it was meant for, or be let go there: it is then made again. */
const MOST_PRESSES = 5;

const noteFor = (expression: string): string =>
  `(${expression}).addEventListener('click', () => { window.landed = true; }, { capture: true, once: true })`;

/** For so many frames nothing has moved: then nothing moves. */
const STILL = 5;

const placeOf = (value: unknown) => ({ x: Number(at(value, 'x')), y: Number(at(value, 'y')) });

async function targetOf(tab: Tab, holder: Holder, selector: string): Promise<string> {
  const { chrome } = tab;
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const found = await chrome.send('Runtime.evaluate', { expression }, holder.session);
  const objectId = at(found, 'result', 'objectId');
  const { node } = await chrome.send('DOM.describeNode', { objectId }, holder.session);
  return String(at(node, 'frameId'));
}

async function into(tab: Tab, holder: Holder, selector: string): Promise<Inside> {
  const { chrome } = tab;
  const element = `document.querySelector(${JSON.stringify(selector)})`;
  await holder.until(`${element} !== null`);
  const targetId = await targetOf(tab, holder, selector);
  // A frame of another site is a target of its own as soon as it is there, for those who ask for all of them first.
  const attached = async () => {
    await chrome.send('Target.getTargets');
    return chrome.send('Target.attachToTarget', { targetId, flatten: true }).catch(() => null);
  };
  let found = await attached();
  for (let tries = 0; found === null && tries < 300; tries += 1) {
    await tab.eval(NEXT_FRAME);
    found = await attached();
  }
  if (found === null) throw new Error(`No frame of another site at ${selector}`);
  const session = String(found['sessionId']);
  await chrome.send('Runtime.enable', {}, session);
  const evaluate = (expression: string) => evaluateIn(chrome, session, expression);
  // A frame that is out of sight is not drawn: what waits for it waits for its page.
  const until = settle(chrome, (what) => (what === NEXT_FRAME ? tab.eval(what) : evaluate(what)));
  const offset = async () => {
    const [outer, own] = await Promise.all([
      holder.offset(),
      holder.eval(`${element}.getBoundingClientRect().toJSON()`).then(placeOf),
    ]);
    return { x: outer.x + own.x, y: outer.y + own.y };
  };
  const middle = async (expression: string) => {
    const [outer, box] = await Promise.all([
      offset(),
      evaluate(`${expression}.getBoundingClientRect().toJSON()`),
    ]);
    const inner = placeOf(box);
    return {
      x: outer.x + inner.x + Number(at(box, 'width')) / 2,
      y: outer.y + inner.y + Number(at(box, 'height')) / 2,
    };
  };
  const center = (by: number) => tab.eval(`scrollBy({ top: ${by}, behavior: 'instant' }), 0`);
  /** Scrolls the page of the tab until this is in view and uncovered, and waits until nothing moves any more. */
  const bringIntoView = async (expression: string) => {
    await evaluate(`${expression}.scrollIntoView({ block: 'nearest', behavior: 'instant' }), 0`);
    const isFree = `(() => {
      const element = ${expression};
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    })()`;
    let last = '';
    for (let still = 0, tries = 0; tries < 400; tries += 1) {
      const { x, y } = await middle(expression);
      const height = Number(await tab.eval('innerHeight'));
      still = last === `${x} ${y}` ? still + 1 : 0;
      last = `${x} ${y}`;
      // The browser learns a little later than the page where frames are.
      const isRest = still >= STILL;
      if (isRest && y > 0 && y < height && (await evaluate(isFree)) === true) return { x, y };
      if (isRest) await center(y - height / 2);
      await tab.eval(NEXT_FRAME);
    }
    throw new Error(`Never in view: ${expression}`);
  };
  return {
    session,
    eval: evaluate,
    until,
    click: async (expression) => {
      for (let tries = 0; tries < MOST_PRESSES; tries += 1) {
        await until(`(${expression})`);
        await evaluate(`(window.landed = false, ${noteFor(expression)}, 0)`);
        await tab.press(await bringIntoView(expression));
        // A press that led elsewhere has landed, and leaves nobody to tell so.
        if ((await evaluate('window.landed').catch(() => true)) !== false) return;
      }
      throw new Error(`No press reached: ${expression}`);
    },
    frame: (inner) => into(tab, { session, eval: evaluate, until, offset }, inner),
  };
}

/** The frame on the page of a tab that this selector finds; it must be of another site than the page. */
export function frameIn(tab: Tab, selector = 'iframe'): Promise<Inside> {
  const offset = () => Promise.resolve({ x: 0, y: 0 });
  return into(tab, { session: tab.session, eval: tab.eval, until: tab.until, offset }, selector);
}
