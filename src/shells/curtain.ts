/** A neutral cover over the page; what is behind it stays as it is. */
export interface Curtain {
  /** Covers the page at once; with a way to take the cover away by hand, or without one. */
  readonly raise: (byHand: boolean) => void;
  /** Takes the cover away, and brings the focus back to where it was. */
  readonly lower: () => void;
}

interface CurtainWishes {
  readonly page: Document;
  /** What the button that takes the cover away says. */
  readonly word: string;
  readonly onShow: () => void;
}

const COVERED = 'data-curtain';

function button(page: Document, word: string, onShow: () => void): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.className = 'btn quiet';
  made.textContent = word;
  made.addEventListener('click', onShow);
  return made;
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}

/**
 * Makes the cover of a page. It stands beside the body, which the style sheet hides while the root of the page is marked: so that it stays
 * when the body is built anew.
 */
export function hangCurtain({ page, word, onShow }: CurtainWishes): Curtain {
  const root = page.documentElement;
  const cover = page.createElement('div');
  cover.className = 'curtain';
  let before: Element | null = null;
  return {
    raise: (byHand) => {
      if (!cover.isConnected) before = page.activeElement;
      root.setAttribute(COVERED, byHand ? 'by-hand' : 'away');
      cover.replaceChildren(...(byHand ? [button(page, word, onShow)] : []));
      root.append(cover);
      focus(cover.firstElementChild);
    },
    lower: () => {
      root.removeAttribute(COVERED);
      cover.remove();
      focus(before);
      before = null;
    },
  };
}
