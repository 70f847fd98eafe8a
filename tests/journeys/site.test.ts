import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import type { OpenedPage, PageWishes, Site } from '../support/browser.ts';
import { DIST, openSite } from '../support/browser.ts';
import type { GivenAnswers } from '../support/person.ts';
import { personAt } from '../support/person.ts';
import { call } from '../support/project.ts';
import { smallTargets, sticksOut } from '../support/shape.ts';
import { EXAMPLE_SITE } from '../support/site.ts';
import { text } from '../support/words.ts';

let folder: string;
/** The pages as they were built; with all that a clinic may say but a country, which names its numbers at once; and with all of it. */
let plain: Site;
let wordy: Site;
let own: Site;
let opened: OpenedPage;

/** The built pages, into which a site has been put. */
async function withFile(name: string, file: string): Promise<Site> {
  const pages = join(folder, name);
  cpSync(DIST, pages, { recursive: true });
  const { code, said } = call(['site', file, pages, join(folder, 'hosts')]);
  if (code !== 0 || said !== '4 pages: 0 findings') throw new Error(said);
  return openSite(pages);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  const file = join(folder, 'site.json');
  writeFileSync(file, readFileSync(EXAMPLE_SITE, 'utf8').replace(/"country": "us",/, ''));
  plain = await openSite();
  wordy = await withFile('wordy', file);
  own = await withFile('own', EXAMPLE_SITE);
});
afterAll(async () => {
  for (const site of [plain, wordy, own]) await site.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => opened.close());

const IN_DANGER: GivenAnswers = {
  'for-whom': 'me',
  'right-now': ['overdose', 'suicide-now', 'unsafe'],
  country: 'spain',
  age: 'a16-17',
  'opioids-used': ['heroin', 'fentanyl'],
  'also-uses': ['alcohol', 'sedatives'],
  pregnancy: 'pregnant',
};

/** How the screen looks: what its main part says, and how options, their marks, Leave now and the lines for danger are drawn. */
function looksOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const drawn = [
      ...document.querySelectorAll('.leave, article, article *, main, main .line, main h1'),
    ];
    return {
      says: document.querySelector('main')?.innerText,
      leave: document.querySelector('.leave')?.textContent,
      drawn: drawn.map((element) => {
        const { color, backgroundColor, display, visibility, opacity, order, fontSize } =
          getComputedStyle(element);
        const { y, height } = element.getBoundingClientRect();
        const at = element.className === 'leave' ? [y, height] : [];
        return [color, backgroundColor, display, visibility, opacity, order, fontSize, ...at];
      }),
    };
  });
}

/** Every screen from the first question to the summary, as somebody in danger sees it. */
async function walked(site: Site): Promise<ReadonlyMap<string, unknown>> {
  opened = await site.openPage();
  const { page } = opened;
  const screens = new Map<string, unknown>();
  const person = personAt(page, 'pointer', async (heading) => {
    // The rest of the summary comes after its top.
    if (heading === text('ui:summary.title')) await page.getByText(text('ui:lastLine')).waitFor();
    screens.set(`${screens.size} ${heading}`, await looksOf(page));
  });
  await person.start();
  await person.toReview(IN_DANGER);
  await person.toSummary();
  expect(opened.violations).toEqual([]);
  const end = await page.getByRole('main').innerText();
  expect(end.trim().endsWith(text('ui:lastLine'))).toBe(true);
  return screens;
}

describe('the file of a site', () => {
  it('changes no question, red flag, option, order, color, way out or last line', async () => {
    const before = await walked(plain);
    await opened.close();
    const after = await walked(wordy);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(before.size).toBeGreaterThan(20);
    for (const [screen, looks] of before) {
      expect([screen, after.get(screen)]).toEqual([screen, looks]);
    }
  });

  it('can be given to the build too, which makes the same pages', () => {
    const outDir = join(folder, 'built');
    const vite = join(import.meta.dirname, '../../node_modules/.bin/vite');
    execFileSync(vite, ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'production', SIGNPOST_SITE: EXAMPLE_SITE },
      stdio: 'ignore',
    });
    const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      expect(readFileSync(join(outDir, page), 'utf8')).toBe(
        readFileSync(join(folder, 'own', page), 'utf8'),
      );
    }
  });

  it('is not taken by the build when something in it is wrong', () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '{ "hide": ["methadone"] }');
    const vite = join(import.meta.dirname, '../../node_modules/.bin/vite');
    const { status, stderr } = spawnSync(vite, ['build', '--outDir', join(folder, 'none')], {
      env: { ...process.env, NODE_ENV: 'production', SIGNPOST_SITE: file },
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('There is no "hide" here.');
  });
});

/** The screen with the help lines, in the pages with the site. */
async function findHelp(wishes: PageWishes = {}): Promise<Page> {
  opened = await own.openPage(wishes);
  const { page } = opened;
  const others = page.getByRole('button', { name: text('ui:lines.others') });
  await personAt(page).go(others);
  return page;
}

describe('the pages of a clinic', () => {
  it('show its own services beside all lines, those of its country first', async () => {
    const page = await findHelp();
    const chosen = await page.getByRole('main').getByRole('combobox').inputValue();
    expect(chosen).toBe('us');
    const title = text('ui:findHelp.own').replace('{{name}}', 'Riverside Clinic');
    const services = page.getByRole('region', { name: title });
    expect(await services.getByRole('listitem').count()).toBe(2);
    expect(await services.innerText()).toContain(text('opioids:options.methadone.name'));
    expect(await page.getByRole('main').getByRole('link', { name: /911/ }).count()).toBe(1);
    expect(await axeFinds(page)).toEqual([]);
  });

  it.each([320, 1280])('fit at %i px', async (width) => {
    const page = await findHelp({ width });
    expect(await smallTargets(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
  });

  it('say whose they are, who pays and who reviewed what, and still that no clinician reviewed the rest', async () => {
    opened = await own.openPage();
    const { page } = opened;
    const about = page
      .getByRole('contentinfo')
      .getByRole('button', { name: text('ui:about.title') });
    await personAt(page).go(about);
    const says = await page.getByRole('main').innerText();
    for (const told of ['Riverside Clinic', 'the county pays', 'A. Example, MD']) {
      expect(says).toContain(told);
    }
    expect(says).toContain(text('ui:unreviewed'));
  });

  it('P-13, X-9: have a neutral title, and lead out where the clinic wants it', async () => {
    opened = await own.openPage();
    const { page } = opened;
    expect(await page.title()).toBe('Guide');
    await opened.context.route('https://weather.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    const person = personAt(page);
    await person.start();
    await page.getByRole('link', { name: text('ui:frame.leave') }).click();
    await page.waitForURL('https://weather.com/');
    await page.goBack();
    await page.waitForURL('https://weather.com/');
    expect(await page.getByRole('heading').count()).toBe(0);
  });

  it('X-1: lead out there before scripts run, and without them', async () => {
    opened = await own.openPage({ js: false });
    const leave = opened.page.getByRole('link', { name: text('ui:frame.leave') });
    expect(await leave.getAttribute('href')).toBe('https://weather.com/');
  });
});
