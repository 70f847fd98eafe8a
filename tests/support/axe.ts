import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OPTIONS = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

const sessions = new WeakMap<Page, CDPSession>();

/** Through the inspector, which the page's policy does not bind; the policy stays as it is for the page. */
async function evaluate(page: Page, expression: string): Promise<unknown> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'axe failed');
  return result.value;
}

function isResults(value: unknown): value is Pick<AxeResults, 'violations'> {
  return typeof value === 'object' && value !== null && 'violations' in value;
}

/** Draws what browsers leave undrawn until somebody scrolls to it: axe would take its place-holder for what is there. */
const DRAW_ALL = `(() => {
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [all];
})()`;
const DRAW_AS_BEFORE = 'document.adoptedStyleSheets = []';

/** What axe finds on the screen as it is now: one line for each thing on it. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await evaluate(page, `globalThis.axe === undefined && (() => { ${source} })()`);
  await evaluate(page, DRAW_ALL);
  const found = await evaluate(page, `axe.run(document, ${JSON.stringify(OPTIONS)})`);
  await evaluate(page, DRAW_AS_BEFORE);
  if (!isResults(found)) throw new Error('axe gave no results');
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
