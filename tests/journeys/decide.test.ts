import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import type { PageWishes } from '../support/browser.ts';
import type { Person } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import { nameOf, namesInOrder } from '../support/summary.ts';
import { idsAt, text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

const site = visits();

interface AtSummary {
  readonly page: Page;
  readonly person: Person;
}

/** A summary of somebody to whom few visits matter most, with these options ticked. */
async function summary(wishes: PageWishes, ticked: readonly string[] = []): Promise<AtSummary> {
  const { page } = await site.openPage(wishes);
  const person = personAt(page);
  await person.start();
  await person.toReview({
    'right-now': ['none'],
    country: 'us',
    age: 'a26-plus',
    'matters-fewer-visits': 4,
  });
  await person.toSummary();
  for (const id of ticked) {
    const name = text('decide:compare.pickName').replace('{{name}}', nameOf(id));
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  return { page, person };
}

const squeezed = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** What the comparison says: for each row its title, then the text of each option. */
async function comparison(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.evaluate(() => {
    const table = document.querySelector('main table');
    const inTable = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    const inList = [...document.querySelectorAll('.compare-narrow section')].map((section) => [
      section.querySelector('h3')?.textContent ?? '',
      ...[...section.querySelectorAll('li > div')].map((each) => each.textContent),
    ]);
    return table ? inTable : inList;
  });
  return rows.map((row) => row.map(squeezed));
}

const headsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('thead b, .compare-head > b').allTextContents()).map(squeezed);

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PAIR = ['methadone', 'buprenorphine'];

async function compared(wishes: PageWishes, ticked = PAIR): Promise<AtSummary> {
  const at = await summary(wishes, ticked);
  await at.person.go(at.person.button('decide:compare.open'));
  return at;
}

describe('compare', () => {
  it('U-20: says the same in the same order at 320 and at 1280 px', async () => {
    const { page } = await compared(WIDE);
    expect(await page.getByRole('table').count()).toBe(1);
    const wide = await comparison(page);
    const wideHeads = await headsOf(page);
    expect(wide.length).toBe(10);
    await page.setViewportSize(NARROW);
    await page.getByRole('table').waitFor({ state: 'detached' });
    expect(await comparison(page)).toEqual(wide);
    expect(await headsOf(page)).toEqual(wideHeads);
    expect(await sideways(page)).toBe(0);
  });

  it('U-23: moves rows and no option when only what matters is wanted', async () => {
    const { page, person } = await compared(WIDE);
    const before = await comparison(page);
    const heads = await headsOf(page);
    await person.press(person.button('decide:compare.onlyMatters'));
    const first = await comparison(page);
    expect(first[0]?.[0]).toContain(text('opioids:slots.where'));
    expect(first.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining([...first]));
    expect(new Set(await headsOf(page))).toEqual(new Set(heads));
    await page.getByText(text('decide:compare.more'), { exact: true }).first().click();
    expect(await page.getByRole('rowheader').count()).toBe(before.length);
  });

  it.each([
    ['text at 200 %', {}],
    ['forced colors', { forcedColors: true }],
  ])('loses nothing with %s', async (what, wishes) => {
    const { page } = await compared({ ...NARROW, ...wishes });
    const before = await comparison(page);
    if (what === 'text at 200 %') {
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
      });
    }
    expect(await comparison(page)).toEqual(before);
    expect(await sideways(page)).toBe(0);
    for (const title of await page.locator('.compare-narrow h3').all()) {
      expect(await title.isVisible()).toBe(true);
    }
  });
});

describe('what matters', () => {
  it('changes no option, no mark and no order of the summary', async () => {
    const { page, person } = await summary(WIDE);
    const told = async () =>
      (await page.getByRole('main').getByRole('article').allTextContents()).map(squeezed);
    const before = await told();
    await person.go(person.button('decide:matters.changeAgain'));
    for (let i = 0; i < idsAt('opioids:attributes').length; i += 1) {
      await page.getByRole('radio').last().check();
      await person.goOn();
    }
    while ((await person.heading()) !== text('ui:summary.title')) await person.goOn();
    expect(await told()).toEqual(before);
    expect(before).toHaveLength(namesInOrder().length);
  });
});

describe('axe', () => {
  it.each([NARROW, WIDE])('finds nothing at $width px', async (size) => {
    const { page, person } = await summary(size, PAIR);
    const name = text('decide:option.moreName').replace('{{name}}', nameOf('buprenorphine'));
    await person.go(page.getByRole('button', { name }));
    expect(await axeFinds(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await person.back();
    for (const key of ['decide:compare.open', 'decide:ask.open']) {
      await person.go(person.button(key));
      expect(await axeFinds(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await person.back();
    }
    await person.go(page.getByRole('button', { name: text('decide:terms.title') }));
    expect(await axeFinds(page)).toEqual([]);
  });
});
