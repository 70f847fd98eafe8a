interface Leaving {
  /** The address that takes the place of this page in the history of the tab. */
  readonly exit: string;
  /** The only word that is left to hear. */
  readonly word: string;
  /** Drops everything that was said. */
  readonly wipe: () => void;
  /** Opens the exit; not given, in this tab and without a way back. */
  readonly go?: (exit: string) => void;
}

let left = false;

function blank(word: string): void {
  const rest = document.createElement('p');
  rest.className = 'vh';
  rest.tabIndex = -1;
  rest.textContent = word;
  document.body.replaceChildren(rest);
  rest.focus();
}

/** Empties the page, drops what was said, and opens an ordinary page in its place; once, and without asking. */
export function leave({ exit, word, wipe, go = (to) => location.replace(to) }: Leaving): void {
  if (left) return;
  left = true;
  blank(word);
  try {
    wipe();
  } finally {
    go(exit);
  }
}
