import type { Page } from 'playwright-core';

/** CSS px: what a finger needs. @source WCAG 2.2, 2.5.5 Target Size (Enhanced) */
const LEAST = 44;

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Left, top, right and bottom in CSS px. */
type Edges = readonly [number, number, number, number];

interface Control {
  readonly name: string;
  /** Its own box, and that of its label if it has one. */
  readonly boxes: readonly Edges[];
  readonly isShown: boolean;
  readonly isInSentence: boolean;
}

/** All controls of the screen, as they lie there. */
function controlsOn(page: Page): Promise<readonly Control[]> {
  return page.evaluate(
    (controls) =>
      [...document.querySelectorAll(controls)].map((element) => ({
        name: `${element.tagName} "${(element.textContent || element.id).trim()}"`,
        boxes: [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])]
          .map((each) => each.getBoundingClientRect())
          .map(({ left, top, right, bottom }) => [left, top, right, bottom] as const),
        isShown:
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getBoundingClientRect().width > 1,
        isInSentence:
          getComputedStyle(element).display === 'inline' &&
          [...(element.parentElement?.childNodes ?? [])].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
          ),
      })),
    CONTROLS,
  );
}

function sizeOf({ boxes }: Control): readonly [number, number] {
  const edge = (i: 0 | 1 | 2 | 3) => boxes.map((box) => box[i]);
  return [Math.max(...edge(2)) - Math.min(...edge(0)), Math.max(...edge(3)) - Math.min(...edge(1))];
}

/** The controls on the screen that are too small to press, but for links in a sentence; each with its size. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return (await controlsOn(page))
    .filter((control) => control.isShown && !control.isInSentence)
    .filter((control) => sizeOf(control).some((side) => side < LEAST - 0.5))
    .map((control) => `${control.name} ${sizeOf(control).map(Math.round).join(' x ')}`);
}

/** What lies beyond the side of the page, when the page can be scrolled sideways. */
export function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName}.${element.className} by ${scrollWidth - clientWidth}`)
      .slice(-3);
  });
}

/** Half of a narrow phone, in CSS px: where a line is shorter, words break. */
const LEAST_LINE = 150;

/** The texts of the screen that are squeezed into a column by what stands beside them. */
export function squeezed(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (least) =>
      [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd)')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .filter((each) => each.querySelector(':scope > button') === null)
        .filter(
          (each) => (each.textContent ?? '').trim().length > 20 && !each.classList.contains('vh'),
        )
        .filter((each) => each.getBoundingClientRect().width < least)
        .map((each) => `${each.tagName} "${(each.textContent ?? '').trim().slice(0, 30)}"`),
    LEAST_LINE,
  );
}
