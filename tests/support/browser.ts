import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';

/** The pages as they are built for the tests. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export interface PageWishes {
  /** CSS px. */
  readonly width?: number;
  readonly height?: number;
  /** `data-look` of the page, as its settings would put it there. */
  readonly look?: 'light' | 'dark' | 'contrast';
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Whether scripts run. */
  readonly js?: boolean;
  /** Whether the program never comes, or not before `letCome` is called; all else of the page does. */
  readonly program?: 'missing' | 'late';
  /** What follows the address, with its question mark. */
  readonly query?: string;
}

/** A page of the built product, and everything it did that somebody outside could see. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** Addresses of all requests, in order. */
  readonly requests: readonly string[];
  readonly console: readonly string[];
  /** Directives of the policy that something broke, Trusted Types too, and errors that nothing caught. */
  readonly violations: readonly string[];
  letCome(): Promise<void>;
  close(): Promise<void>;
}

export interface Site {
  readonly address: string;
  openPage(wishes?: PageWishes): Promise<OpenedPage>;
  /** Ends the server, so that nothing can be had from it any more. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update'];

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium was found: run npm test once');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, chromiumSandbox: !isRoot, args: FLAGS });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Runs in the page before anything else, and tells each violation to the function that Playwright has put there. */
const WATCH = `addEventListener('securitypolicyviolation', (event) => {
  reportViolation(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
});`;

/** The addresses of the program itself, as the page names them. */
function modulesOf(page: string): readonly string[] {
  const tags = readFileSync(`${DIST}/${page}`, 'utf8').match(/<script type="module"[^>]*>/g) ?? [];
  return tags.map((tag) => /src="\.\/([^"]+)"/.exec(tag)?.[1] ?? '');
}

/** Keeps the program from the page for ever, or until the function that this returns is called. */
async function holdBack(context: BrowserContext, wishes: PageWishes): Promise<() => Promise<void>> {
  const waiting = new EventEmitter();
  const come = once(waiting, 'come');
  for (const file of wishes.program ? modulesOf('index.html') : []) {
    await context.route(`**/${file}`, async (route) => {
      if (wishes.program === 'missing') return route.abort();
      await come;
      return route.continue();
    });
  }
  return async () => {
    waiting.emit('come');
  };
}

function contextFor(browser: Browser, wishes: PageWishes): Promise<BrowserContext> {
  const { width = 1280, height = 800, js = true, dark = false, forcedColors = false } = wishes;
  return browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: js,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    locale: 'en-US',
  });
}

async function open(browser: Browser, address: string, wishes: PageWishes): Promise<OpenedPage> {
  const context = await contextFor(browser, wishes);
  const requests: string[] = [];
  const messages: string[] = [];
  const violations: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const letCome = await holdBack(context, wishes);
  const page = await context.newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => violations.push(`error: ${error.message}`));
  await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
  await page.addInitScript(WATCH);
  await page.goto(`${address}${wishes.query ?? ''}`, {
    waitUntil: wishes.program ? 'commit' : 'load',
  });
  if (!wishes.program && wishes.js !== false) await page.locator('html[data-whole]').waitFor();
  if (wishes.look) {
    await page.evaluate((look) => {
      document.documentElement.dataset['look'] = look;
    }, wishes.look);
  }
  const close = () => context.close();
  return { page, context, address, requests, console: messages, violations, letCome, close };
}

/** Starts a browser with a profile of its own, and a server for the built pages in a folder. */
export async function openSite(folder: string = DIST): Promise<Site> {
  const server = await createStaticServer(folder);
  const address = await listen(server);
  const browser = await launch();
  return {
    address,
    openPage: (wishes = {}) => open(browser, address, wishes),
    stopServer: () => stop(server),
    close: async () => {
      await browser.close();
      await stop(server);
    },
  };
}
