import type { ElementHandle, Locator, Page } from 'playwright-core';
import { idsAt, text } from './words.ts';

export type Given = string | number | readonly string[];
/** What somebody answers, by question; what is not named is left empty. */
export type GivenAnswers = Readonly<Record<string, Given>>;

/** Acts on a page as somebody who sees or hears it does: through the roles and names of what is on the screen. */
export interface Person {
  /** The heading of the screen. */
  heading(): Promise<string>;
  button(key: string): Locator;
  press(control: Locator): Promise<void>;
  /** Presses, and waits until another screen is there and has the focus. */
  go(control: Locator): Promise<void>;
  /** From the welcome screen to the first question. */
  start(): Promise<void>;
  /** Chooses answers to the question on the screen, and stays there. */
  choose(question: string, given: Given): Promise<void>;
  goOn(): Promise<void>;
  back(): Promise<void>;
  /** Answers questions as they come, until the review is there. Red flags and starts of parts are passed. */
  toReview(answers: GivenAnswers): Promise<void>;
  /** From the review to the summary. */
  toSummary(): Promise<void>;
}

const FLOW = 'opioids';
/** More presses of Tab than any screen has things to reach. */
const MOST_TABS = 400;

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let i = 0; i < MOST_TABS; i += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${control.toString()}`);
}

/** The first radio of a group is where Tab leads, or the chosen one; arrows lead to the others. */
async function chooseRadioByKeys(page: Page, wanted: Locator): Promise<void> {
  const group = page.getByRole('group').getByRole('radio');
  const chosen = group.and(page.locator(':checked'));
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
  const many = await group.count();
  for (let i = 0; i < many && !(await isFocused(wanted)); i += 1) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
}

/** Waits until another screen than that of this heading is there, and has the focus. Two screens may say the same in theirs. */
async function arrival(page: Page, before: ElementHandle): Promise<void> {
  await page.waitForFunction(
    (old) =>
      !document.contains(old) &&
      document.querySelector('main')?.contains(document.activeElement) === true,
    before,
  );
}

const labelsOf = (question: string, given: Given): readonly string[] =>
  (typeof given === 'object' ? given : [given]).map((id) =>
    text(`${FLOW}:questions.${question}.answers.${id}`),
  );

/** The question that the screen asks: of those with this title the one that is answered, else the first. */
function questionTitled(title: string, answers: GivenAnswers): string | undefined {
  const like = idsAt(`${FLOW}:questions`).filter(
    (id) => text(`${FLOW}:questions.${id}.title`) === title,
  );
  return like.find((id) => id in answers) ?? like[0];
}

/** A person at this page, who uses nothing but the keyboard, or a pointer. Told of each screen before acting on it. */
export function personAt(
  page: Page,
  by: 'keyboard' | 'pointer' = 'pointer',
  onScreen: (heading: string) => Promise<void> = async () => {},
): Person {
  const heading = async () =>
    (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  const button = (key: string) => page.getByRole('button', { name: text(key), exact: true });
  const onward = page
    .getByRole('main')
    .getByRole('button')
    .and(button('ui:frame.continue').or(button('ui:redFlag.dealtWith')));

  const press = async (control: Locator) => {
    if (by === 'pointer') return control.click();
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  };
  const go = async (control: Locator) => {
    const before = await page.getByRole('heading', { level: 1 }).elementHandle();
    if (!before) throw new Error('The screen has no heading');
    await press(control);
    await arrival(page, before);
    await onScreen(await heading());
  };
  const chooseOne = async (label: string) => {
    const control = page
      .getByRole('radio', { name: label, exact: true })
      .or(page.getByRole('checkbox', { name: label, exact: true }));
    if (by === 'pointer') return page.getByText(label, { exact: true }).last().click();
    if ((await control.getAttribute('type')) === 'radio') return chooseRadioByKeys(page, control);
    await tabTo(page, control);
    await page.keyboard.press('Space');
  };
  const choose = async (question: string, given: Given) => {
    for (const label of labelsOf(question, given)) await chooseOne(label);
  };
  const toReview = async (answers: GivenAnswers) => {
    const left = { ...answers };
    for (;;) {
      const title = await heading();
      if (title === text('ui:review.title')) break;
      const question = questionTitled(title, answers);
      const given = question === undefined ? undefined : left[question];
      if (question !== undefined && given !== undefined) await choose(question, given);
      if (question !== undefined) delete left[question];
      await go(onward);
    }
    const never = Object.keys(left);
    if (never.length > 0) throw new Error(`These questions were never asked: ${never.join(', ')}`);
  };

  return {
    heading,
    button,
    press,
    go,
    start: async () => {
      await onScreen(await heading());
      await go(button('ui:welcome.start'));
      await go(onward);
    },
    choose,
    goOn: () => go(onward),
    back: () => go(button('ui:frame.back')),
    toReview,
    toSummary: async () => {
      await go(button('ui:review.show'));
      // The top of the page is there first; this ends the rest.
      await page.getByRole('heading', { name: text('ui:summary.nextTitle') }).waitFor();
    },
  };
}
