import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import type { PageWishes } from '../support/browser.ts';
import type { Person } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import { smallTargets, sticksOut } from '../support/shape.ts';
import { text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

const site = visits();

/** Runs before the page does: voices that say nothing, and tell the function that Playwright has put there what they were told. */
const VOICES = `{
  let many = 0;
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; }
  };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => VOICE_LIST,
    addEventListener() {}, removeEventListener() {},
    cancel: () => { many = 0; tellSpoken('(stop)'); },
    speak(utterance) {
      tellSpoken(utterance.lang + ': ' + utterance.text);
      utterance.dispatchEvent(new Event('start'));
      many += 1;
      if (many < 3) utterance.dispatchEvent(new Event('end'));
    },
  } });
}`;

let told: string[] = [];
const last = (what: string) => vi.waitFor(() => expect(told.at(-1)).toMatch(what));

async function visit(voices: string, wishes: PageWishes = {}): Promise<[Page, Person]> {
  const { page } = await site.openPage(wishes);
  told = [];
  await page.exposeFunction('tellSpoken', (what: string) => told.push(what));
  await page.addInitScript(VOICES.replace('VOICE_LIST', voices));
  await page.reload();
  return [page, personAt(page)];
}

const LOCAL = `[{ lang: 'en-US', localService: true }]`;
const listen = (page: Page) =>
  page.getByRole('button', { name: text('out:listen.start'), exact: true });

describe('Listen', () => {
  it('U-40, P-19: is not there with a remote voice, or one of another language', async () => {
    const voices = `[{ lang: 'en-US', localService: false }, { lang: 'de-DE', localService: true }]`;
    const [page, person] = await visit(voices);
    await person.start();
    expect(await listen(page).count()).toBe(0);
  });

  it('U-40, P-1: reads a question in its order, marks the sentence, and asks the network for nothing', async () => {
    const [page, person] = await visit(LOCAL);
    await person.start();
    const before = site.opened.requests.length;
    await person.press(listen(page));
    await last('en-US');
    await vi.waitFor(() => expect(told).toHaveLength(3));
    expect(told.map((line) => line.replace('en-US: ', ''))).toEqual([
      expect.stringContaining(text('opioids:parts.right-now.title')),
      text('opioids:questions.for-whom.title'),
      expect.any(String),
    ]);
    const marked = await page.evaluate(() => CSS.highlights.get('spoken')?.size ?? 0);
    expect(marked).toBe(1);
    expect(site.opened.requests.slice(before)).toEqual([]);
    expect(site.opened.violations).toEqual([]);
  });

  it('U-40, P-19: stops when another screen comes, on Hide, and on leaving', async () => {
    const [page, person] = await visit(LOCAL);
    await person.start();
    await person.press(listen(page));
    await person.choose('for-whom', 'me');
    await person.goOn();
    await last('(stop)');

    await person.press(listen(page));
    await last('en-US');
    await page.getByRole('button', { name: text('ui:frame.hide') }).click();
    await last('(stop)');
    await page.getByRole('button', { name: text('ui:frame.show') }).click();

    await person.press(listen(page));
    await last('en-US');
    await site.opened.context.route('https://**', (route) => route.abort());
    await page.getByRole('link', { name: text('ui:frame.leave') }).click({ noWaitAfter: true });
    await last('(stop)');
    expect(told.filter((line) => line === '(stop)').length).toBeGreaterThanOrEqual(3);
  });

  it('fits a phone, and axe finds nothing', async () => {
    const [page, person] = await visit(LOCAL, { width: 320, height: 640 });
    await person.start();
    await person.press(listen(page));
    expect([...(await smallTargets(page)), ...(await sticksOut(page))]).toEqual([]);
    expect(await axeFinds(page)).toEqual([]);
  });
});
