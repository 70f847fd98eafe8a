import type { i18n } from 'i18next';
import type { ComponentType, ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Content } from '../screens/Content.ts';
import type { Standing } from '../screens/Door.ts';
import type { GuideProps } from '../screens/Guide.tsx';

/** What is on the page: the program with one session, or nothing. */
export interface View {
  /** Shows the first screen in this element: in what the page brought along if that is the same, else in its place. */
  readonly first: (element: Element, content: Content, brought: boolean) => void;
  /** Shows the first screen again, in a page that is built anew. */
  readonly again: (content: Content) => void;
  /** Told which session is shown, and how it stands. */
  readonly meet: (standing: Standing) => void;
  readonly standing: () => Standing | null;
  /** Stops the session and forgets what was on the page. */
  readonly wipe: () => void;
  readonly isEmpty: () => boolean;
}

/** Whoever pressed Start early has come to another screen, as by any other press. */
function arriveIn(element: Element): void {
  element.ownerDocument.documentElement.scrollTop = 0;
  element.querySelector('h1')?.focus({ preventScroll: true });
}

function rootIn(element: Element, guide: ReactNode, brought: boolean): Root {
  if (brought && element.firstElementChild) return hydrateRoot(element, guide);
  const root = createRoot(element);
  flushSync(() => root.render(guide));
  return root;
}

/** Keeps what is on the page: one program with these words. */
export function createView(page: Document, words: i18n, Guide: ComponentType<GuideProps>): View {
  let root: Root | null = null;
  let standing: Standing | null = null;
  const guide = (content: Content) => <Guide words={words} content={content} />;
  return {
    first: (element, content, brought) => {
      root = rootIn(element, guide(content), brought);
      if (content.started) arriveIn(element);
    },
    again: (content) => {
      const element = page.createElement('div');
      element.id = 'root';
      page.body.replaceChildren(element);
      const made = createRoot(element);
      root = made;
      flushSync(() => made.render(guide(content)));
      if (page.hasFocus()) element.querySelector('h1')?.focus({ preventScroll: true });
    },
    meet: (met) => {
      standing = met;
    },
    standing: () => standing,
    wipe: () => {
      standing?.session.stop();
      standing = null;
      root?.unmount();
      root = null;
    },
    isEmpty: () => root === null,
  };
}
