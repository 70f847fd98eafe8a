import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFinds } from '../support/axe.ts';
import type { PageWishes } from '../support/browser.ts';
import { openSite } from '../support/browser.ts';
import type { GivenAnswers, Person } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import { text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

const site = visits();

async function visit(wishes?: PageWishes): Promise<{ page: Page; person: Person }> {
  const { page } = await site.openPage(wishes);
  return { page, person: personAt(page) };
}

const title = (question: string) => text(`opioids:questions.${question}.title`);
const act = (flag: string) => text(`opioids:redFlags.${flag}.act`);
const WELCOME = text('ui:welcome.title');
const EXIT = 'https://www.wikipedia.org/';

const SOME: GivenAnswers = {
  'for-whom': 'me',
  'right-now': ['suicide-now', 'unsafe'],
  country: 'germany',
  age: 'a26-plus',
  'opioids-used': ['heroin', 'pills'],
  'days-of-use': 'd20-30',
  'also-uses': ['alcohol'],
  'overdose-before': 'd30',
  pregnancy: 'maybe',
  'matters-fewer-visits': 4,
};

/** Answer ids and words that must be nowhere but on the screen. */
const TELLING = ['suicide', 'unsafe', 'germany', 'heroin', 'alcohol', 'pregnan', 'd20-30'];

describe('what leaves the page', () => {
  it('P-1, P-4, P-10, S-2: is nothing: no request after the start, no trace of answers, one entry of history', async () => {
    const { page, person } = await visit();
    const before = site.opened.requests.length;
    const entries = await page.evaluate(() => history.length);
    const titles = new Set<string>();
    const watched = personAt(page, 'pointer', async () => {
      titles.add(await page.title());
      const state = await page.evaluate(
        () => `${location.href} ${JSON.stringify(history.state)} ${window.name}`,
      );
      expect(TELLING.filter((word) => state.toLowerCase().includes(word))).toEqual([]);
      expect(page.url()).toBe(site.address);
    });
    await watched.start();
    await watched.toReview(SOME);
    await watched.toSummary();
    await person.back();

    expect(site.opened.requests.slice(before)).toEqual([]);
    expect([...titles]).toEqual(['Guide']);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);
    expect(site.opened.violations).toEqual([]);
    // The browser itself remarks on permissions that it does not know.
    expect(site.opened.console.filter((line) => !line.includes('Permissions-Policy'))).toEqual([]);
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 0, '']);
  });

  it('was six requests at most, all for this site, before the first question', async () => {
    await visit();
    expect(site.opened.requests.length).toBeLessThanOrEqual(6);
    expect(site.opened.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });

  it('F-1: can be nothing: the server is not needed once the page is there', async () => {
    const own = await openSite();
    const visited = await own.openPage();
    const { page } = visited;
    const person = personAt(page);
    await page.getByRole('button', { name: text('ui:welcome.start') }).waitFor();
    await own.stopServer();
    await person.start();
    await person.toReview({ 'right-now': ['none'], country: 'france', age: 'a18-25' });
    await person.toSummary();
    expect(await person.heading()).toBe(text('ui:summary.title'));
    await visited.close();
    await own.close();
  });
});

describe('Leave now', () => {
  it('X-6: puts an ordinary page in the place of this one, which Back does not bring back', async () => {
    const { page, person } = await visit();
    await site.opened.context.route(`${EXIT}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    await person.start();
    await person.choose('for-whom', 'me');
    const entries = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: text('ui:frame.leave') }).click();
    await page.waitForURL(EXIT);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    await page.waitForURL(EXIT);
    expect(await page.getByRole('heading').count()).toBe(0);
  });
});

describe('a red flag', () => {
  it('for an overdose stops all else, and shows the number of the country chosen there', async () => {
    const { page, person } = await visit();
    await person.start();
    await person.choose('for-whom', 'me');
    await person.goOn();
    await person.choose('right-now', ['overdose', 'withdrawal-danger']);
    await person.goOn();
    expect(await person.heading()).toBe(act('overdose-now'));
    expect(await person.button('ui:frame.back').count()).toBe(0);

    await page
      .getByRole('main')
      .getByRole('combobox')
      .selectOption({ label: text('opioids:questions.country.answers.us') });
    const call = page.getByRole('main').getByRole('link', { name: /911/ });
    await call.first().waitFor();
    expect(await call.first().getAttribute('href')).toBe('tel:911');

    await person.go(person.button('ui:redFlag.dealtWith'));
    const alone = text('opioids:redFlags.withdrawal-danger.me.acts.not-alone');
    expect(await page.getByText(alone).count()).toBe(1);
    await person.goOn();
    expect(await person.heading()).toBe(title('country'));
  });

  it('does not interrupt for "rather not say", and stands in the summary', async () => {
    const { page, person } = await visit();
    await person.start();
    await person.goOn();
    await person.choose('right-now', ['rather-not-say']);
    await person.goOn();
    expect(await person.heading()).toBe(title('country'));
    await person.toReview({ country: 'us', age: 'a26-plus' });
    await person.toSummary();
    expect(await person.heading()).toBe(text('ui:summary.titleSafety'));
    expect(await page.getByRole('main').getByRole('link', { name: /988/ }).count()).toBeGreaterThan(
      0,
    );
  });
});

describe('what is required', () => {
  it('is asked for on Continue, in words, with the focus on them; nothing is lost', async () => {
    const { page, person } = await visit();
    await person.start();
    await person.goOn();
    await person.press(person.button('ui:frame.continue'));
    const summary = page.getByRole('heading', { name: text('ui:question.check') });
    await summary.waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole('main').getByRole('link').first().click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await person.choose('right-now', ['none']);
    await person.goOn();
    expect(await person.heading()).toBe(title('country'));
    await person.back();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  });
});

describe('odd input', () => {
  it.each([
    ['unknown', '?lang=xx&exit=javascript:alert(1)&answers=suicide-now&__proto__=1'],
    ['said twice', '?lang=en&lang=fr&exit=weather&exit=weather'],
    ['long', `?${'x'.repeat(4000)}`],
    ['broken', '?%E0%A4%A&lang=%00#:~:text=heroin'],
  ])('F-44, F-45, F-46: in the address that is %s is not read', async (_what, query) => {
    const { page, person } = await visit({ query });
    expect(await person.heading()).toBe(WELCOME);
    expect(
      await page.getByRole('link', { name: text('ui:frame.leave') }).getAttribute('href'),
    ).toBe(EXIT);
    expect(site.opened.violations).toEqual([]);
  });

  it('F-73: such as a double press moves one question', async () => {
    const { page, person } = await visit();
    await person.start();
    await page.getByRole('button', { name: text('ui:frame.continue') }).dblclick();
    await page.getByRole('heading', { level: 1, name: title('right-now') }).waitFor();
    expect(await person.heading()).toBe(title('right-now'));
  });

  it('F-73: such as Enter that is held moves one question', async () => {
    const { page, person } = await visit();
    await person.start();
    await page.getByRole('button', { name: text('ui:frame.continue') }).focus();
    for (let i = 0; i < 8; i += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.getByRole('heading', { level: 1, name: title('right-now') }).waitFor();
    expect(await person.heading()).toBe(title('right-now'));
  });

  it('such as Back from the first question leads to the screen before it, and on from there', async () => {
    const { person } = await visit();
    await person.start();
    await person.choose('for-whom', 'someone-else');
    await person.back();
    expect(await person.heading()).toBe(text('ui:before.title'));
    await person.goOn();
    expect(await person.heading()).toBe(title('for-whom'));
  });

  it('F-26: such as loading again clears everything, and says so', async () => {
    const { page, person } = await visit();
    await person.start();
    await person.toReview({ 'right-now': ['none'], country: 'us', age: 'a26-plus' });
    await page.reload();
    await page.getByText(text('ui:welcome.cleared')).waitFor();
    expect(await person.heading()).toBe(WELCOME);
    expect(site.opened.violations).toEqual([]);
  });
});

describe('a page whose program is not there', () => {
  it('F-11, P-30, X-1: without scripts says what this is, whom to call, and leads away', async () => {
    const { page } = await visit({ js: false });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(WELCOME);
    const trouble = page.locator('noscript');
    expect(await trouble.innerText()).toBe(text('static:trouble'));
    expect((await trouble.boundingBox())?.height).toBeGreaterThan(0);
    expect(await page.getByText(text('ui:lines.local')).count()).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: /helpline/i }).count()).toBe(1);
    const leave = page.getByRole('link', { name: text('ui:frame.leave') });
    expect(await leave.getAttribute('href')).toBe(EXIT);
    expect(await leave.getAttribute('rel')).toContain('noreferrer');
  });

  it('F-4: because its script does not come says so, and stays readable', async () => {
    await site.openPage({ program: 'missing' });
    await site.opened.page.getByText(text('static:trouble')).waitFor();
    expect(await site.opened.page.getByRole('heading', { level: 1 }).innerText()).toBe(WELCOME);
  });

  it('yet keeps a press on Start, and carries it out', async () => {
    const { page } = await site.openPage({ program: 'late' });
    await page.getByRole('button', { name: text('ui:welcome.start') }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(WELCOME);
    await site.opened.letCome();
    await page.getByRole('heading', { level: 1, name: text('ui:before.title') }).waitFor();
    expect(site.opened.violations).toEqual([]);
  });
});
