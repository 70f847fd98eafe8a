import type { Server } from 'node:http';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createDemoServer, originsOf } from '../../scripts/demo.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';
import { axeFinds } from '../support/axe.ts';
import type { OpenedPage, PageWishes, Site } from '../support/browser.ts';
import { DIST, openSite } from '../support/browser.ts';
import { sticksOut } from '../support/shape.ts';
import { text } from '../support/words.ts';

let site: Site;
let servers: readonly Server[];
/** Where the clinic is, and where the guide in its frame. */
let clinic: string;
let guide: string;
let opened: OpenedPage;

beforeAll(async () => {
  site = await openSite();
  const demo = createDemoServer(DIST);
  clinic = await listen(demo.server);
  const own = await createStaticServer(DIST, originsOf(clinic));
  guide = await listen(own);
  demo.show(guide);
  servers = [demo.server, own];
});
afterAll(async () => {
  await site.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});
afterEach(() => opened.close());

const button = (frame: FrameLocator, key: string) => frame.getByRole('button', { name: text(key) });

/** The page of the clinic, with the guide ready in its frame. */
async function visit(wishes: PageWishes = {}): Promise<{ page: Page; frame: FrameLocator }> {
  opened = await site.openPage(wishes);
  const { page } = opened;
  await page.goto(clinic);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe');
  await page.waitForFunction(() => (document.querySelector('iframe')?.style.height ?? '') > '');
  await button(frame, 'ui:welcome.start').waitFor();
  return { page, frame };
}

describe('the page of a clinic that npm start serves', () => {
  it('E-2, E-22: holds the guide under a strict policy with Trusted Types, and nothing breaks it', async () => {
    const { page, frame } = await visit();
    await button(frame, 'ui:welcome.start').click();
    await frame.getByRole('heading', { name: text('ui:before.title') }).waitFor();
    expect(opened.violations).toEqual([]);
    expect(opened.console.filter((line) => !line.includes('Permissions-Policy'))).toEqual([]);
    expect(await page.locator('iframe').getAttribute('title')).toBe('Guide');
    expect(await page.title()).toBe('Riverside Clinic');
    const inside = await page.evaluate(() => document.querySelector('iframe')?.contentDocument);
    expect(inside).toBe(null);
  });

  it.each([320, 1280])(
    'E-7: fits its frame to what it holds at %i px, and nothing sticks out',
    async (width) => {
      const { page, frame } = await visit({ width });
      await page.waitForFunction(() => {
        const height = Number.parseInt(document.querySelector('iframe')?.style.height ?? '', 10);
        return height > 1000 && height % 40 === 0;
      });
      const inner = await frame
        .locator('html')
        .evaluate((root) => root.scrollHeight - root.clientHeight);
      expect(inner).toBeLessThanOrEqual(0);
      expect(await sticksOut(page)).toEqual([]);
      expect(await axeFinds(page)).toEqual([]);
    },
  );

  it('X-12: is left together with the guide in it', async () => {
    const { page, frame } = await visit();
    await opened.context.route('https://www.wikipedia.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    await button(frame, 'ui:welcome.start').click();
    await frame
      .getByRole('link', { name: text('ui:frame.leave') })
      .first()
      .click();
    await page.waitForURL('https://www.wikipedia.org/');
    expect(await page.title()).toBe('Elsewhere');
  });
});
