import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import type { PageWishes } from '../support/browser.ts';
import type { Person } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import { pagesOf } from '../support/pdf.ts';
import { smallTargets, sticksOut } from '../support/shape.ts';
import { bare, differs, toSummaryWith } from '../support/takeaway.ts';
import { text } from '../support/words.ts';
import { visits } from '../support/visits.ts';

const site = visits();

interface AtPreview {
  readonly page: Page;
  readonly person: Person;
}

/** The preview of somebody with a red flag, who compares these options. */
async function preview(wishes: PageWishes = {}, ticked?: readonly string[]): Promise<AtPreview> {
  const { page } = await site.openPage(wishes);
  const person = personAt(page);
  await toSummaryWith(person, page, ticked);
  await person.go(person.button('out:take.print'));
  return { page, person };
}

/** Everything that would be on paper, as it is drawn there. */
function onPaper(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

const printOf = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true });
const pdfOf = async (page: Page): Promise<string> => (await printOf(page)).toString('latin1');
/** The words on each page, without its number. */
const wordsOf = async (page: Page): Promise<readonly string[]> =>
  (await pagesOf(await printOf(page))).map((words) => words.replace(/\d+ \/ \d+/, '').trim());
/** How often a tag stands in a PDF. */
const tags = (pdf: string, tag: string): number =>
  [...pdf.matchAll(new RegExp(`/S ?/${tag}\\b`, 'g'))].length;
/** How far the page goes on below its last words, in CSS px. */
const spaceBelow = (page: Page, last: string): Promise<number> =>
  page.locator(last).evaluate((line) => {
    const { bottom } = line.getBoundingClientRect();
    return document.documentElement.scrollHeight - (bottom + scrollY);
  });
const sizes = (pdf: string): ReadonlySet<string> =>
  new Set(
    [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      [width, height].map((each) => Math.round(Number(each))).join(' x '),
    ),
  );

describe('a sheet on paper', () => {
  it('U-64, D-9, P-22: says word for word what is copied, and nothing else of the page', async () => {
    const { page, person } = await preview();
    // The page may not read the clipboard, so that what it writes there is kept beside it.
    await page.evaluate(() => {
      navigator.clipboard.writeText = (words) => {
        document.documentElement.dataset['copied'] = words;
        return Promise.resolve();
      };
    });
    for (const kind of ['client', 'appointment']) {
      await page.getByLabel(text(`out:print.${kind}`), { exact: true }).check();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await person.press(person.button('out:print.copy'));
      await page.getByText(text('out:print.kept')).waitFor();
      const copied: string | null = await page.locator('html').getAttribute('data-copied');
      await page.emulateMedia({ media: 'print' });
      expect(differs(bare(copied ?? ''), bare(await onPaper(page)))).toBe('');
      await page.emulateMedia({ media: 'screen' });
      await person.press(person.button('out:print.clear'));
    }
    expect(site.opened.violations).toEqual([]);
  });

  it('U-61, D-8, P-13: has no address, date or name of this tool; its title stays neutral', async () => {
    const { page } = await preview();
    await page.emulateMedia({ media: 'print' });
    const words = await onPaper(page);
    expect(words).not.toMatch(/https?:|www\.|signpost|127\.0\.0\.1/i);
    expect(words).not.toContain(new Date().toISOString().slice(0, 10));
    expect(await page.title()).toBe('Guide');
  });

  it('D-12: holds no code to be scanned: nothing on it is an image but the shapes beside words and the counts', async () => {
    const { page } = await preview();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    const images = page.locator('.sheet :is(img, canvas, picture, object, svg:not(.icon, .array))');
    expect(await images.count()).toBe(0);
    expect(await page.locator('.sheet svg.icon:not([aria-hidden])').count()).toBe(0);
  });

  it('U-15, U-18: begins with the red flag, and ends with the fixed line', async () => {
    const { page } = await preview();
    await page.emulateMedia({ media: 'print' });
    const words = (await onPaper(page)).replace(/\s+/g, ' ').trim();
    const [head = ''] = words.split(text('paper:sheet.askAbout').slice(0, 30));
    expect(head).toContain(text('ui:summary.safety'));
    expect(head).toContain('988');
    expect(words.endsWith(text('ui:lastLine'))).toBe(true);
    expect(words.split(text('ui:lastLine'))).toHaveLength(3);
  });

  it('U-62: is black on white, 12 pt or more, with margins of 15 mm, on A4 and Letter, and larger when wanted', async () => {
    const { page } = await preview({ dark: true });
    const look = () =>
      page.evaluate(() => {
        const shown = [...document.querySelectorAll('.sheet *')].filter((each) =>
          [...each.childNodes].some((node) => node.nodeType === 3),
        );
        const styles = shown.map((each) => getComputedStyle(each));
        return {
          least: Math.min(...styles.map((style) => Number.parseFloat(style.fontSize))) * 0.75,
          colors: [...new Set(styles.map((style) => style.color))],
          ground: getComputedStyle(document.body).backgroundColor,
        };
      });
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toEqual({
      least: 12,
      colors: ['rgb(0, 0, 0)'],
      ground: 'rgb(255, 255, 255)',
    });
    const margin = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSPageRule)
        .map(({ style }) => style.getPropertyValue('margin')),
    );
    expect(margin).toContain('15mm');
    expect(sizes(await pdfOf(page))).toEqual(new Set(['612 x 792']));
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('A4', { exact: true }).check();
    await page
      .getByRole('group', { name: text('out:print.size'), exact: true })
      .getByLabel(text('out:print.large'), { exact: true })
      .check();
    await page.emulateMedia({ media: 'print' });
    expect((await look()).least).toBeCloseTo(16);
    expect(sizes(await pdfOf(page))).toEqual(new Set(['595 x 842']));
  });

  it('U-62: keeps rows, reasons and headings together, and runs from right to left where the language does', async () => {
    const { page } = await preview();
    await page.emulateMedia({ media: 'print' });
    const kept = await page.evaluate(() => {
      const of = (what: string, property: 'breakInside' | 'breakAfter' | 'breakBefore') => [
        ...new Set(
          [...document.querySelectorAll(`.sheet ${what}`)].map(
            (each) => getComputedStyle(each)[property],
          ),
        ),
      ];
      return [
        of('tr', 'breakInside'),
        of('article', 'breakInside'),
        of('li', 'breakInside'),
        of('h2', 'breakAfter'),
        of('h3', 'breakAfter'),
        of('.sheet-lines', 'breakInside'),
        of('.sheet-compare', 'breakBefore'),
      ].flat();
    });
    expect(kept).toEqual(['avoid', 'avoid', 'avoid', 'avoid', 'avoid', 'avoid', 'page']);
    const startsAt = (side: 'left' | 'right') =>
      page.evaluate((edge) => {
        const box = document.querySelector('.sheet article h3')?.getBoundingClientRect();
        const all = document.querySelector('.sheet')?.getBoundingClientRect();
        return box && all ? Math.round(Math.abs(box[edge] - all[edge])) : -1;
      }, side);
    expect(await startsAt('left')).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await startsAt('right')).toBe(0);
  });

  it('U-63: is a tagged PDF with headings, lists and the heads of its table', async () => {
    const { page } = await preview({}, ['methadone', 'buprenorphine', 'detox']);
    const pdf = await pdfOf(page);
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang \(en\)/);
    expect(tags(pdf, 'H2')).toBe(await page.locator('.sheet h2').count());
    expect(tags(pdf, 'H3')).toBe(await page.locator('.sheet h3').count());
    expect(tags(pdf, 'TH')).toBe(await page.locator('.sheet th').count());
    expect(tags(pdf, 'Caption')).toBe(1);
    expect(tags(pdf, 'L')).toBeGreaterThan(10);
  });

  it('U-27, U-63: draws each count of a study beside its words, in black, with a name in the PDF', async () => {
    const { page } = await preview({ dark: true });
    await page.getByLabel(text('paper:sheet.ticks.numbers'), { exact: true }).check();
    const figures = page.locator('.sheet-study .count');
    expect(await figures.count()).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'print' });
    const colors = await page
      .locator('.sheet-study svg')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
    expect(colors).toEqual(['rgb(0, 0, 0)']);
    const pdf = await pdfOf(page);
    expect(pdf.split('/Alt ').length - 1).toBe(await figures.count());
  });

  it('U-62: has words on each of its pages, and no room below the last that would begin another', async () => {
    const { page } = await preview();
    for (const size of ['normal', 'large']) {
      await page
        .getByRole('group', { name: text('out:print.size'), exact: true })
        .getByLabel(text(`out:print.${size}`), { exact: true })
        .check();
      await page.emulateMedia({ media: 'print' });
      expect(await spaceBelow(page, '.sheet-last')).toBeLessThan(12);
      const pages = await wordsOf(page);
      expect(pages.length).toBeGreaterThan(5);
      expect(pages).not.toContain('');
      await page.emulateMedia({ media: 'screen' });
    }
  });

  it('F-28: fits a phone, text of twice the size too, and axe finds nothing', async () => {
    const { page } = await preview({ width: 320, height: 640 });
    expect(await smallTargets(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect(await axeFinds(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sticksOut(page)).toEqual([]);
  });

  it('F-69: where printing does not open, the page says so within a second', async () => {
    const { page, person } = await preview();
    await page.evaluate(() => {
      window.print = () => {};
    });
    await person.press(person.button('out:print.print'));
    const told = page.getByText(text('out:print.noPrint'));
    await told.waitFor({ timeout: 1000 });
    expect(await told.isVisible()).toBe(true);
  });

  it('P-15, P-16, P-32: is what a window of the browser prints that takes the keys; a page hidden by hand prints nothing', async () => {
    const { page, person } = await preview({ query: '?look=discreet' });
    const curtain = page.locator('.curtain');
    await page.evaluate(() => dispatchEvent(new Event('blur')));
    expect(await curtain.isVisible()).toBe(true);
    expect(await onPaper(page)).toBe('');
    await page.emulateMedia({ media: 'print' });
    expect(await curtain.isVisible()).toBe(false);
    expect((await onPaper(page)).trim().endsWith(text('ui:lastLine'))).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await curtain.isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await curtain.waitFor({ state: 'detached' });

    await person.press(person.button('ui:frame.hide'));
    await page.emulateMedia({ media: 'print' });
    expect(await onPaper(page)).toBe('');
  });

  it('is not offered where the address closes it', async () => {
    await site.openPage({ query: '?print=0&copy=0&save=0' });
    const person = personAt(site.opened.page);
    await toSummaryWith(person, site.opened.page, []);
    expect(await person.button('out:take.print').count()).toBe(0);
    expect(await site.opened.page.getByText(text('out:take.title')).count()).toBe(0);
  });
});

describe('a screen on paper', () => {
  it('U-62: of the summary has all options, no control, and the fixed line last', async () => {
    const { page } = await site.openPage();
    await toSummaryWith(personAt(page), page);
    const options = await page.getByRole('article').count();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('article:visible').count()).toBe(options);
    expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
    expect((await onPaper(page)).trim().endsWith(text('ui:lastLine'))).toBe(true);
    const pdf = await pdfOf(page);
    expect(tags(pdf, 'H3')).toBeGreaterThanOrEqual(options);
    // Once they were 27, most of them half empty.
    expect((await wordsOf(page)).length).toBeLessThanOrEqual(15);
  });

  it('U-23, U-62: of the comparison has 12 pt, all rows, and what was ticked beyond four in another table', async () => {
    const { page } = await site.openPage();
    const person = personAt(page);
    const five = ['methadone', 'buprenorphine', 'naltrexone-injection', 'detox', 'residential'];
    await toSummaryWith(person, page, five);
    await person.go(person.button('decide:compare.open'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const heads = await page.locator('thead b').allTextContents();
    expect(heads).toHaveLength(five.length);
    const least = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('main :is(th, td, p, caption)')].map((each) =>
          Number.parseFloat(getComputedStyle(each).fontSize),
        ),
      ),
    );
    expect(least * 0.75).toBeGreaterThanOrEqual(12);
    expect((await onPaper(page)).trim().endsWith(text('ui:lastLine'))).toBe(true);
  });
});
