import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedPage, Site } from '../support/browser.ts';
import { openSite } from '../support/browser.ts';
import { pagesOf } from '../support/pdf.ts';
import { nameOf } from '../support/summary.ts';
import { SOMEBODY, differs } from '../support/takeaway.ts';
import type { Two } from '../support/two.ts';
import { twoAt } from '../support/two.ts';
import { text } from '../support/words.ts';

let site: Site;
let opened: OpenedPage;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => opened.close());

const t = (key: string) => text(`counselor:${key}`);
const NOTES = 'the bus stops at nine';

/** The words of the summary, once its end is there. */
async function mainText(page: Page): Promise<string> {
  const main = page.getByRole('main');
  await main.getByText(text('ui:lastLine')).last().waitFor();
  return (await main.innerText()).replace(/\s+/g, ' ');
}

/** From the summary to a question on the path and back, with this done there. */
async function atQuestion(two: Two, question: string, act: () => Promise<void>): Promise<void> {
  await two.unfold(question);
  await two.person.go(two.row(question));
  expect(await two.person.heading()).toBe(text(`opioids:questions.${question}.title`));
  await act();
}

/** A sheet of this kind as the browser makes it, and which of these parts it has. */
async function printed(page: Page, kind: string): Promise<readonly string[]> {
  await page.getByLabel(text(`out:print.${kind}`), { exact: true }).check();
  return pagesOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
}

/** The headings of the parts that can be ticked, and whether they stand on a sheet. */
const has = (pages: readonly string[], parts: readonly string[]) =>
  Object.fromEntries(
    parts.map((part) => [part, pages.join(' ').includes(text(`paper:sheet.${part}`))]),
  );

/** Nothing of where, when or with which tool a sheet was made; and its last words are the fixed line. */
function expectNeutral(pages: readonly string[]): void {
  const words = pages.join(' ');
  const now = new Date();
  expect(words).not.toMatch(/https?:|www\.|127\.0\.0\.1|localhost|signpost/i);
  for (const style of ['full', 'long', 'medium', 'short'] as const) {
    expect(words).not.toContain(new Intl.DateTimeFormat('en', { dateStyle: style }).format(now));
  }
  expect(words).not.toContain(now.toISOString().slice(0, 10));
  // A page has its number, and more.
  expect(pages.filter((page) => page.replace(/^\d+ \/ \d+$/, '') === '')).toEqual([]);
  expect(pages.at(-1)?.endsWith(text('ui:lastLine'))).toBe(true);
}

describe('a whole session for two', () => {
  it('U-54, U-56, U-57, U-58, U-61, U-65, D-4, D-8, D-13: is begun, answered, tried out, changed, printed, saved and ended; the next client finds nothing; the file shows the same summary', async () => {
    opened = await site.openPage({ query: '?mode=session', width: 1280 });
    const { page } = opened;
    const two = twoAt(page);
    const { person, button, panel, banner, notes } = two;
    await page.getByRole('heading', { level: 1, name: t('start.title') }).waitFor();
    const loaded = opened.requests.length;

    // The counselor starts, the client answers.
    await two.start();
    await person.goOn();
    await person.toReview(SOMEBODY);
    await person.toSummary();
    await notes.fill(NOTES);
    const first = await mainText(page);

    // What if, and nothing of it.
    await button('whatIf.start').click();
    await banner.waitFor();
    await atQuestion(two, 'last-opioid', () => person.choose('last-opioid', 'over-14'));
    await panel.getByText(t('whatIf.differs')).waitFor();
    await person.go(button('whatIf.back'));
    await banner.waitFor({ state: 'detached' });
    expect(differs(first, await mainText(page))).toBe('');

    // A change that counts.
    await atQuestion(two, 'also-uses', () => person.choose('also-uses', ['stimulants']));
    await person.go(button('path.back'));
    const told = await mainText(page);
    expect(differs(first, told)).not.toBe('');

    // Both sheets.
    for (const id of ['methadone', 'buprenorphine']) {
      const name = text('decide:compare.pickName').replace('{{name}}', nameOf(id));
      await page.getByRole('checkbox', { name, exact: true }).check();
    }
    await person.go(button('end.print'));
    const client = await printed(page, 'client');
    expectNeutral(client);
    expect(client.join(' ')).not.toContain(NOTES);
    expect(
      has(client, ['ask', 'compare', 'lines', 'answers', 'matters', 'conditions', 'notes']),
    ).toEqual({
      ask: true,
      compare: true,
      lines: true,
      answers: false,
      matters: false,
      conditions: false,
      notes: false,
    });
    await page.getByLabel(text('out:print.record'), { exact: true }).check();
    for (const part of ['notes', 'answers', 'nameAndDate']) {
      await page.getByLabel(text(`paper:sheet.ticks.${part}`), { exact: true }).check();
    }
    const record = await printed(page, 'record');
    expectNeutral(record);
    expect(record.join(' ')).toContain(NOTES);
    expect(has(record, ['ask', 'conditions', 'notes', 'answers', 'matters', 'notice'])).toEqual({
      ask: true,
      conditions: true,
      notes: true,
      answers: true,
      matters: false,
      notice: false,
    });
    await person.back();

    // A locked file.
    await person.go(person.button('out:take.save'));
    await person.press(person.button('out:save.five'));
    const phrase = await page.getByLabel(text('out:save.phrase')).inputValue();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      person.press(person.button('out:save.save')),
    ]);
    const file = readFileSync(await download.path());
    expect(file.toString('utf8')).not.toContain(NOTES);

    // The end, and the next client.
    await button('end.button').click();
    await person.go(button('end.clear'));
    expect(await person.heading()).toBe(t('start.title'));
    await two.start();
    await person.goOn();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await notes.inputValue()).toBe('');
    const left = await page.content();
    for (const word of [NOTES, phrase]) expect(left).not.toContain(word);
    await button('end.button').click();
    await person.go(button('end.clear'));

    // The client comes again, with the file.
    await person.go(person.button('out:open.title'));
    await page
      .getByLabel(text('out:open.file'))
      .setInputFiles({ name: 'guide-notes.json', mimeType: 'application/json', buffer: file });
    await page.getByLabel(text('out:save.phrase')).fill(phrase);
    await person.go(person.button('out:open.unlock'));
    expect(differs(told, await mainText(page))).toBe('');
    expect(await notes.inputValue()).toBe('');
    const later = opened.requests.slice(loaded).filter((url) => !url.startsWith('blob:'));
    expect(later).toEqual([]);
    expect(opened.violations).toEqual([]);
  });
});
