import type { Tab } from './tab.ts';

/** A page to walk through: that of a tab, or one in a frame. */
type Page = Pick<Tab, 'eval' | 'until' | 'click'>;

/** The heading of the screen. */
export const HEADING = `(document.querySelector('h1')?.textContent ?? '')`;

/** The button that leads on: the one filled button of the screen, or the first there is. */
export const ONWARD = `(document.querySelector('main .btn:not(.quiet)') ?? document.querySelector('main .btn'))`;

/** The choices of a question, in order. */
export const CHOICES = `[...document.querySelectorAll('main fieldset input')]`;

export const LEAVE = `document.querySelector('.strip .leave')`;

/** A button by what it says. */
export const button = (text: string): string =>
  `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(text)})`;

/** Presses, and waits until another screen is there. */
export async function press(tab: Page, expression: string): Promise<void> {
  const before = JSON.stringify(await tab.eval(HEADING));
  await tab.click(expression);
  await tab.until(`${HEADING} !== ${before} && document.querySelector('h1') !== null`);
}

/** From the first screen to the first question, with real presses. */
export async function start(tab: Page): Promise<void> {
  await press(tab, ONWARD);
  await press(tab, ONWARD);
}

/**
 * Runs in the page: goes on from screen to screen, and chooses by the numbers that `next` gives, until the summary or so many screens are
 * there. `onScreen` is told of each.
 */
const WALK = `async (seed, most, onScreen) => {
  let state = seed;
  const next = () => { state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff; return state / 0x7fffffff; };
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  // Two screens may say the same in their headings: each has a heading of its own.
  const screen = () => document.querySelector('h1');
  const heading = () => screen()?.textContent ?? '';
  const titles = [];
  for (let step = 0; step < most; step += 1) {
    titles.push(heading());
    await onScreen(heading());
    if (document.querySelector('article.option, main .last') || document.querySelector('main').textContent.includes('Code: ')) break;
    const before = screen();
    const choices = [...document.querySelectorAll('main fieldset input')];
    if (choices.length > 0) {
      const several = choices[0].type === 'checkbox' ? 1 + Math.floor(next() * 2) : 1;
      for (let i = 0; i < several; i += 1) choices[Math.floor(next() * choices.length)].click();
    }
    const onward = ${ONWARD};
    if (onward === null) break;
    onward.click();
    for (let wait = 0; wait < 60 && screen() === before; wait += 1) {
      await frame();
      // A refused question: a choice took itself back.
      if (wait === 20 && choices.length > 0 && !choices.some((each) => each.checked)) { choices[0].click(); onward.click(); }
    }
    // The rest of the summary comes right after its top.
    for (let wait = 0; wait < 300 && document.querySelector('main .key') && !document.querySelector('article.option'); wait += 1) await frame();
    if (screen() === before) throw new Error('Stuck at ' + heading());
  }
  return titles;
}`;

/** Goes on from the screen that is shown, chosen by a seed, and tells the headings that it met. `onScreen` is a function in the page. */
export async function walk(
  tab: Pick<Page, 'eval'>,
  seed: number,
  { most = 80, onScreen = '() => {}' }: { most?: number; onScreen?: string } = {},
): Promise<readonly string[]> {
  const titles = await tab.eval(`(${WALK})(${seed}, ${most}, ${onScreen})`);
  return Array.isArray(titles) ? titles.map(String) : [];
}
