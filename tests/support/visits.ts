import { afterAll, afterEach, beforeAll } from 'vitest';
import type { OpenedPage, PageWishes, Site } from './browser.ts';
import { openSite } from './browser.ts';

/** The built pages for all tests of a file: one server and browser, and the page of each test, which is closed after it. */
export interface Visits {
  readonly address: string;
  /** The page that was opened last. */
  readonly opened: OpenedPage;
  readonly openPage: (wishes?: PageWishes) => Promise<OpenedPage>;
}

function there<T>(thing: T | null): T {
  if (thing === null) throw new Error('This is there within a test only, once a page was opened');
  return thing;
}

/** Opens the built pages before the tests of this file, and closes them after. */
export function visits(): Visits {
  let site: Site | null = null;
  let opened: OpenedPage | null = null;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });
  afterAll(async () => {
    await site?.close();
  });
  return {
    get address() {
      return there(site).address;
    },
    get opened() {
      return there(opened);
    },
    openPage: async (wishes) => {
      opened = await there(site).openPage(wishes);
      return opened;
    },
  };
}
