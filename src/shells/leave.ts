/** How long an exit may take, in ms, before a link to it is shown. */
const PATIENCE = 3000;
/** Where leaving leads when no exit can be reached: a page that every browser has. */
export const NOWHERE = 'about:blank';

interface LeaveWishes {
  readonly page: Document;
  /** The address that takes the place of this page in the history of the tab. */
  readonly exit: string;
  /** The only word that is left to hear. */
  readonly word: string;
  /** Drops everything that was said. */
  readonly wipe: () => void;
  /** Tells a page around this one. */
  readonly tell: () => void;
  /** Opens the exit in place of this page. */
  readonly go: (exit: string) => void;
}

/** The way out, which is taken once. */
export interface Leaving {
  readonly leave: () => void;
  readonly hasLeft: () => boolean;
  /** The page has come back: it can be left again. */
  readonly forget: () => void;
}

function blank(page: Document, word: string): void {
  const rest = page.createElement('p');
  rest.className = 'vh';
  rest.tabIndex = -1;
  rest.textContent = word;
  page.documentElement.removeAttribute('data-curtain');
  page.body.replaceChildren(rest);
  rest.focus({ preventScroll: true });
}

function offer(page: Document, exit: string): void {
  const link = page.createElement('a');
  link.href = exit;
  link.rel = 'noreferrer noopener';
  link.referrerPolicy = 'no-referrer';
  link.target = '_top';
  link.textContent = exit === NOWHERE ? exit : new URL(exit).host;
  const line = page.createElement('p');
  line.className = 'inner';
  line.append(link);
  page.body.append(line);
}

const attempt = (act: () => void): void => {
  try {
    act();
  } catch {
    // Whatever fails, the page is blank and the way out is taken.
  }
};

/**
 * Prepares the way out. In one task it empties the page, drops what was said, tells a page around this one, and opens an ordinary page in
 * its place; once, and without asking. If nothing has come after a while, the empty page shows a plain link to it.
 */
export function prepareLeaving({ page, exit, word, wipe, tell, go }: LeaveWishes): Leaving {
  let left = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    hasLeft: () => left,
    forget: () => {
      left = false;
      clearTimeout(waiting);
    },
    leave: () => {
      if (left) return;
      left = true;
      attempt(() => blank(page, word));
      attempt(wipe);
      attempt(tell);
      const target = page.defaultView?.navigator.onLine === false ? NOWHERE : exit;
      attempt(() => go(target));
      waiting = setTimeout(() => offer(page, target), PATIENCE);
    },
  };
}

/** Opens this address in place of the page, with no way back to it. */
export const replacePage = (to: string): void => location.replace(to);
