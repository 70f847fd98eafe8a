import { createContext, useContext } from 'react';
import type { QuestionId } from '../flow/answers.ts';

/** The screens that stand beside the session; Back from one leads to where the person was. */
export type Aside =
  | 'find-help'
  | 'about'
  | 'privacy'
  | 'accessibility'
  | 'words'
  | 'ask'
  | 'compare'
  | 'print'
  | 'panel'
  | 'save'
  | 'open'
  | 'opened'
  | `option/${string}`;

/** How the page looks. Nothing of it is kept. */
export interface Appearance {
  readonly textSize: '100' | '125' | '150';
  readonly look: 'auto' | 'light' | 'dark' | 'contrast';
  /** Whether the page is plain and gray, without drawings. */
  readonly plain: boolean;
}

/** What is true of the page and is no part of the answers. */
export interface Beside {
  /** Null leads back to the session's own screen. */
  readonly open: (aside: Aside | null) => void;
  /** The screen that stands beside the session now, or null. */
  readonly aside: Aside | null;
  /** The screen that was just left by Back, so that its button gets the focus again; null after any other move. */
  readonly last: Aside | null;
  /** Says something to those who hear the page; at most 12 words. */
  readonly say: (text: string) => void;
  /** The place whose help lines are shown: chosen for that, or else the answer; null while it is not known. */
  readonly place: string | null;
  readonly choosePlace: (place: string | null) => void;
  readonly appearance: Appearance;
  readonly setAppearance: (change: Partial<Appearance>) => void;
  /** The question that is being changed, to whose row, or to whose part of the summary, the person comes back. */
  readonly changing: QuestionId | null;
  readonly setChanging: (question: QuestionId | null) => void;
}

export const BesideContext = createContext<Beside | null>(null);

/** What stands beside the session. @throws outside of `Screens` */
export function useBeside(): Beside {
  const beside = useContext(BesideContext);
  if (!beside) throw new Error('This needs to stand inside Screens');
  return beside;
}
