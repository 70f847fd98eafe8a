import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import type { PageWishes } from '../support/browser.ts';
import type { Person } from '../support/person.ts';
import type { Two } from '../support/two.ts';
import { twoAt } from '../support/two.ts';
import { text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

const site = visits();

const t = (key: string) => text(`counselor:${key}`);
const short = (question: string) => text(`opioids:questions.${question}.short`);
const title = (question: string) => text(`opioids:questions.${question}.title`);
const answer = (question: string, id: string) =>
  text(`opioids:questions.${question}.answers.${id}`);

async function visit(wishes: PageWishes = {}, more = ''): Promise<{ page: Page; two: Two }> {
  const { page } = await site.openPage({ ...wishes, query: `?mode=session${more}` });
  await page.getByRole('heading', { level: 1, name: t('start.title') }).waitFor();
  return { page, two: twoAt(page) };
}

/** Answers what must be answered, in this country, and goes to the days of use. */
async function toDaysOfUse(person: Person, country = 'us'): Promise<void> {
  await person.goOn();
  for (const [question, given] of [
    ['for-whom', 'me'],
    ['right-now', ['none']],
    ['country', country],
    ['age', 'a26-plus'],
  ] as const) {
    await person.choose(question, given);
    await person.goOn();
  }
  await person.goOn();
  await person.choose('opioids-used', ['heroin']);
  await person.goOn();
  await person.goOn();
  expect(await person.heading()).toBe(title('days-of-use'));
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('a session for two', () => {
  it('U-54, U-56, U-57, U-58, U-60, D-13, P-1, P-18: is begun, talked through, tried out and ended, and leaves nothing to the next client', async () => {
    const { page, two } = await visit();
    const { person, button, panel, banner, notes, row, fold } = two;
    const loaded = site.opened.requests.length;
    await two.start();
    await toDaysOfUse(person);
    await person.choose('days-of-use', 'd0');

    // The path, and back.
    await fold(text('opioids:parts.right-now.title')).click();
    expect(await row('country').textContent()).toContain(answer('country', 'us'));
    expect(await panel.locator('[aria-current="step"]').textContent()).toContain(
      short('days-of-use'),
    );
    await person.go(row('country'));
    expect(await person.heading()).toBe(title('country'));
    await person.go(button('path.back'));
    expect(await person.heading()).toBe(title('days-of-use'));

    // What if, and nothing of it.
    await button('whatIf.start').click();
    await banner.waitFor();
    expect(await panel.getByText(t('whatIf.same')).count()).toBe(1);
    await person.choose('days-of-use', 'd20-30');
    await panel.getByText(t('whatIf.differs')).waitFor();
    expect(await panel.locator('ins').count()).toBeGreaterThan(0);
    expect(await button('end.print').count()).toBe(0);
    await person.goOn();
    expect(await banner.count()).toBe(1);
    await person.go(button('whatIf.back'));
    expect(await banner.count()).toBe(0);
    expect(await person.heading()).toBe(title('days-of-use'));
    expect(await row('days-of-use').textContent()).toContain(answer('days-of-use', 'd0'));

    // What if, and kept.
    await button('whatIf.start').click();
    await person.choose('days-of-use', 'd20-30');
    await button('whatIf.keep').click();
    await banner.waitFor({ state: 'detached' });
    expect(await row('days-of-use').textContent()).toContain(answer('days-of-use', 'd20-30'));

    // Notes, F6 and Hide.
    await notes.fill('the bus stops at nine');
    await page.keyboard.press('F6');
    expect(await focused(page)).toBe(title('days-of-use'));
    await page.keyboard.press('F6');
    expect(await notes.evaluate((element) => element === document.activeElement)).toBe(true);
    await panel.getByRole('button', { name: text('ui:frame.hide') }).click();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    await page.getByRole('button', { name: text('ui:frame.show') }).click();
    expect(await notes.inputValue()).toBe('the bus stops at nine');

    // The end.
    await fold(text('ui:frame.look')).click();
    await page.getByLabel(text('ui:frame.lookDark')).check();
    await button('end.button').click();
    await person.go(button('end.clear'));
    expect(await person.heading()).toBe(t('start.title'));
    expect(await focused(page)).toBe(t('start.title'));
    await page
      .getByRole('status')
      .filter({ hasText: t('start.cleared') })
      .waitFor();
    const root = page.locator('html');
    expect(await root.getAttribute('data-look')).toBe(null);
    expect(await root.getAttribute('data-text')).toBe('125');

    // The next client.
    await two.start();
    await person.goOn();
    expect(await notes.inputValue()).toBe('');
    expect(await page.getByText(text('ui:lines.local')).count()).toBeGreaterThan(0);
    await fold(t('path.later')).click();
    expect(await panel.getByText(answer('country', 'us')).count()).toBe(0);
    expect(await page.content()).not.toContain('the bus stops at nine');
    expect(site.opened.requests.slice(loaded)).toEqual([]);
    expect(site.opened.violations).toEqual([]);
  });

  it('U-57, P-9: loses notes and answers when the page is loaded again', async () => {
    const { page, two } = await visit();
    await two.start();
    await two.person.goOn();
    await two.notes.fill('the bus stops at nine');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: t('start.title') }).waitFor();
    await two.start();
    await two.person.goOn();
    expect(await two.notes.inputValue()).toBe('');
  });

  it('U-59, P-17: asks a minute before the limit that was chosen, stays for any key ten times, then clears', async () => {
    const { page, two } = await visit();
    await page.getByLabel(t('start.idle')).selectOption('2');
    await two.start();
    await two.person.goOn();
    await two.notes.fill('the bus stops at nine');
    await page.clock.install();
    const dialog = page.getByRole('dialog', { name: text('ui:idle.title') });
    for (let i = 0; i < 10; i += 1) {
      await page.clock.fastForward('00:50');
      expect(await dialog.count()).toBe(0);
      await page.clock.fastForward('00:15');
      await dialog.waitFor();
      await page.keyboard.press('a');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(await two.notes.inputValue()).toBe('the bus stops at nine');
    await page.clock.fastForward('02:05');
    await page.getByText(text('ui:welcome.cleared')).waitFor();
    expect(await two.person.heading()).toBe(t('start.title'));
    expect(await page.getByLabel(t('start.idle')).inputValue()).toBe('10');
  });

  it('X-1: leaves from the question whether anybody is there, which does not vanish under the press', async () => {
    const { page, two } = await visit({}, '&idle=2');
    await site.opened.context.route('https://www.wikipedia.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    await two.start();
    await page.clock.install();
    await page.clock.fastForward('01:05');
    const dialog = page.getByRole('dialog', { name: text('ui:idle.title') });
    await dialog.getByRole('link', { name: text('ui:frame.leave') }).click();
    await page.waitForURL('https://www.wikipedia.org/');
    expect(await page.getByRole('heading').count()).toBe(0);
  });

  it('U-35: needs nothing but the keyboard', async () => {
    const { page } = await visit();
    const two = twoAt(page, 'keyboard');
    const { person, button, banner, row } = two;
    await two.start();
    await toDaysOfUse(person);
    await person.choose('days-of-use', 'd0');
    await page.keyboard.press('F6');
    await person.go(row('opioids-used'));
    expect(await person.heading()).toBe(title('opioids-used'));
    await person.go(button('path.back'));
    await person.press(button('whatIf.start'));
    await banner.waitFor();
    expect(await focused(page)).toBe(title('days-of-use'));
    await person.choose('days-of-use', 'd20-30');
    await person.press(button('whatIf.keep'));
    await banner.waitFor({ state: 'detached' });
    await person.press(two.notes);
    await page.keyboard.type('rides');
    expect(await two.notes.inputValue()).toContain('rides');
    await person.press(button('end.button'));
    expect(await focused(page)).toBe(t('end.title'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(t('end.button'));
    await page.keyboard.press('Enter');
    await person.go(button('end.clear'));
    expect(await person.heading()).toBe(t('start.title'));
  });

  it('prints the sheet beside a panel that stays off the paper', async () => {
    const { page, two } = await visit();
    await two.start();
    await toDaysOfUse(two.person);
    await two.notes.fill('the bus stops at nine');
    await two.person.go(two.button('end.print'));
    await page.emulateMedia({ media: 'print' });
    expect(await two.panel.isVisible()).toBe(false);
    expect(await page.locator('.sheet').isVisible()).toBe(true);
  });

  it('takes no part in the pages for one: nothing of it is loaded there', async () => {
    const { two } = await visit();
    await two.start();
    const forTwo = site.opened.requests.map((url) => url.replace(/.*\//, ''));
    await site.opened.close();
    await site.openPage();
    const forOne = site.opened.requests.map((url) => url.replace(/.*\//, ''));
    expect(forOne.filter((file) => file !== '' && !forTwo.includes(file))).toEqual([]);
    expect(forTwo.length - forOne.length).toBe(2);
  });
});

describe.each([320, 1280])('%i px wide', (width) => {
  it('U-34, U-21: has nothing that axe finds on any screen of a session, and nothing beside the page', async () => {
    const { page, two } = await visit({ width, height: 640 });
    const { person, button } = two;
    const isNarrow = width < 1024;
    const check = async () => {
      expect(await axeFinds(page)).toEqual([]);
      const [content, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content).toBeLessThanOrEqual(room ?? 0);
    };
    await check();
    await two.start();
    await toDaysOfUse(person);
    if (isNarrow) {
      await check();
      await person.go(button('panel.open'));
    }
    for (const each of await page.locator('.panel summary').all()) await each.click();
    await check();
    await button('whatIf.start').click();
    await two.banner.waitFor();
    await person.choose('days-of-use', 'd20-30');
    if (isNarrow) await person.go(button('panel.open'));
    for (const each of await page.locator('.panel h3 ~ details summary').all()) await each.click();
    await check();
    await button('end.button').click();
    await page.getByRole('dialog').waitFor();
    await check();
  });
});
