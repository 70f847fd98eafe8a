import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDemoServer, originsOf } from '../../scripts/demo.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import { axeFinds } from '../support/axe.ts';
import type { PageWishes } from '../support/browser.ts';
import { DIST } from '../support/browser.ts';
import type { Person } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import { smallTargets, sticksOut } from '../support/shape.ts';
import { differs, toSummaryWith } from '../support/takeaway.ts';
import { text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

const site = visits();

interface At {
  readonly page: Page;
  readonly person: Person;
}

async function visit(wishes: PageWishes = {}): Promise<At> {
  const { page } = await site.openPage(wishes);
  return { page, person: personAt(page) };
}

async function summary(wishes: PageWishes = {}): Promise<At> {
  const at = await visit(wishes);
  await toSummaryWith(at.person, at.page, []);
  return at;
}

/** The words of the summary, once its end is there: its top is shown before the rest. */
async function mainText(page: Page): Promise<string> {
  const main = page.getByRole('main');
  await main.getByText(text('ui:lastLine')).last().waitFor();
  return (await main.innerText()).replace(/\s+/g, ' ');
}

async function fileOf({ page, person }: At, key: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.press(person.button(key)),
  ]);
  return download;
}
const contentOf = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), 'utf8');

const fileField = (page: Page) => page.getByLabel(text('out:open.file'));
const phraseField = (page: Page) => page.getByLabel(text('out:save.phrase'));
const choose = (page: Page, content: string | Buffer, name = 'guide-notes.json') =>
  fileField(page).setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

/** From a screen beside the session back to it, and there to the first screen, with nothing left. */
async function startOver({ person }: At): Promise<void> {
  await person.back();
  await person.press(person.button('ui:summary.startOver'));
  await person.go(person.button('ui:startOver.clear'));
}

/** The answers of somebody, saved as they are, in a file that can be read. */
async function savedClear(at: At): Promise<string> {
  await at.person.go(at.person.button('out:take.save'));
  await at.page.getByLabel(text('out:save.clear')).check();
  return contentOf(await fileOf(at, 'out:save.save'));
}

describe('a whole visit', () => {
  it('U-65, D-1, D-2, D-4, D-5: answers, both pages to print, a locked file, start over, open it: the same summary; nothing was requested', async () => {
    const at = await summary();
    const { page, person } = at;
    const before = site.opened.requests.length;
    const said = await mainText(page);

    await person.go(person.button('out:take.print'));
    for (const kind of ['client', 'appointment']) {
      await page.getByLabel(text(`out:print.${kind}`), { exact: true }).check();
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      expect(pdf).toContain('/StructTreeRoot');
    }
    await person.back();
    await person.go(person.button('out:take.save'));
    await person.press(person.button('out:save.five'));
    const phrase = await phraseField(page).inputValue();
    const download = await fileOf(at, 'out:save.save');
    expect(download.suggestedFilename()).toBe('guide-notes.json');
    const file = await contentOf(download);
    expect(file).not.toMatch(/heroin|fentanyl|country|suicide/);
    await page.getByText(text('out:save.made')).first().waitFor();
    await startOver(at);

    await person.go(person.button('out:open.title'));
    await choose(page, file);
    await phraseField(page).fill(phrase);
    await person.go(person.button('out:open.unlock'));
    expect(differs(said, await mainText(page))).toBe('');
    expect(site.opened.requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual(
      [],
    );
    expect(site.opened.violations).toEqual([]);
    expect(await page.title()).toBe('Guide');
  });

  it('D-2, U-65: says after opening what has changed since, once something has', async () => {
    const at = await summary();
    const file = await savedClear(at);
    await startOver(at);
    const { page, person } = at;
    await person.go(person.button('out:open.title'));
    const before = await page.getByRole('heading', { level: 1 }).elementHandle();
    await choose(page, file);
    await page.waitForFunction((old) => old !== null && !document.contains(old), before);
    expect(await page.getByText(text('out:since.title')).count()).toBe(0);
    await person.go(person.button('ui:summary.change'));
    const row = page.getByRole('button', { name: text('opioids:questions.pregnancy.short') });
    await person.go(row);
    await person.choose('pregnancy', 'pregnant');
    await person.goOn();
    await person.toReview({});
    await person.toSummary();
    const since = page.getByRole('region', { name: text('out:since.title') });
    expect(await since.innerText()).toContain(text('opioids:questions.pregnancy.short'));
  });

  it('D-10, U-71: a file for a clinic opens here again, and tells nothing of the person', async () => {
    const at = await summary();
    const { page, person } = at;
    const said = await mainText(page);
    await person.go(person.button('out:take.save'));
    const download = await fileOf(at, 'out:clinic.save');
    expect(download.suggestedFilename()).toBe('guide-answers.json');
    const file = await contentOf(download);
    expect(file).toContain('"QuestionnaireResponse"');
    expect(file).not.toMatch(/"(subject|author|source|identifier|encounter|authored)"/);
    await startOver(at);
    await person.go(person.button('out:open.title'));
    const before = await page.getByRole('heading', { level: 1 }).elementHandle();
    await choose(page, file);
    await page.waitForFunction((old) => old !== null && !document.contains(old), before);
    expect(differs(said, await mainText(page))).toBe('');
  });
});

describe('a file that cannot be opened', () => {
  it('F-38, F-39, F-43: changes nothing, and says one and the same thing within a second', async () => {
    const at = await summary();
    const file = await savedClear(at);
    await startOver(at);
    const { page, person } = at;
    await person.go(person.button('out:open.title'));
    const bad: readonly (string | Buffer)[] = [
      '',
      file.slice(0, 60),
      `\uFEFF${file}`,
      Buffer.from(file, 'utf16le'),
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
      '['.repeat(100_000),
      file.replace('"answers"', '"__proto__": {}, "answers"'),
      file.replace('"me"', '"someone-else"'),
      Buffer.alloc(20_000_000, 'a'),
    ];
    for (const content of bad) {
      await choose(page, content);
      await page.getByText(text('out:open.notOurs')).waitFor({ timeout: 1000 });
      expect(await person.heading()).toBe(text('out:open.title'));
    }
    expect(await axeFinds(page)).toEqual([]);
    expect(site.opened.violations).toEqual([]);
  });

  it('F-41: of a newer version says why', async () => {
    const at = await summary();
    const file = (await savedClear(at)).replace(/@\d+\./, '@99.');
    await startOver(at);
    const { page, person } = at;
    await person.go(person.button('out:open.title'));
    await choose(page, file);
    await page.getByText(text('out:open.newer')).waitFor();
    expect(await person.heading()).toBe(text('out:open.title'));
  });

  it('F-42: dropped on the page is ignored', async () => {
    const { page } = await visit();
    const prevented = await page.evaluate(() => {
      const event = new DragEvent('drop', { bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(prevented).toBe(true);
    expect(page.url()).toBe(site.address);
  });
});

describe('in the frame of a clinic', () => {
  it('D-14: a file can be opened and saved as on a page of its own', async () => {
    const at = await summary();
    const file = await savedClear(at);
    const demo = createDemoServer(DIST);
    const clinic = await listen(demo.server);
    const own = await createStaticServer(DIST, originsOf(clinic));
    demo.show(await listen(own));
    const { page } = at;
    await page.goto(clinic);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = page.frameLocator('iframe');
    const button = (key: string) => frame.getByRole('button', { name: text(key), exact: true });
    await button('out:open.title').click();
    await frame.getByLabel(text('out:open.file')).setInputFiles({
      name: 'guide-notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await button('out:take.save').click();
    await frame.getByLabel(text('out:save.clear')).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('out:save.save').click(),
    ]);
    expect(await contentOf(download)).toBe(file);
    expect(site.opened.violations).toEqual([]);
    for (const server of [demo.server, own]) {
      server.close();
      server.closeAllConnections();
    }
  });
});

describe('the screens for files', () => {
  it('fit a phone, and axe finds nothing', async () => {
    const { page, person } = await summary({ width: 320, height: 640, dark: true });
    await person.go(person.button('out:take.save'));
    await person.press(person.button('out:save.save'));
    await page.getByText(text('out:save.tooShort')).waitFor();
    await person.press(person.button('out:save.five'));
    expect([...(await smallTargets(page)), ...(await sticksOut(page))]).toEqual([]);
    expect(await axeFinds(page)).toEqual([]);
  });

  it('D-5: stay live while a file is being locked', async () => {
    const at = await summary();
    const { page, person } = at;
    await person.go(person.button('out:take.save'));
    await person.press(person.button('out:save.five'));
    const [longest] = await Promise.all([
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let last = performance.now();
            let most = 0;
            const until = last + 1000;
            const look = (now: number) => {
              most = Math.max(most, now - last);
              last = now;
              if (now < until) requestAnimationFrame(look);
              else resolve(most);
            };
            requestAnimationFrame(look);
          }),
      ),
      fileOf(at, 'out:save.save'),
    ]);
    // A page that derives keys in its own thread would stand still for the whole time of it.
    expect(longest).toBeLessThan(500);
  });

  it('are not there where the address closes them', async () => {
    const { person } = await visit({ query: '?save=0' });
    expect(await person.button('out:open.title').count()).toBe(0);
  });
});
