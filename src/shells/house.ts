import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import type { Appearance } from '../screens/Beside.ts';
import type { Content } from '../screens/Content.ts';
import type { Door, DoorState, Standing } from '../screens/Door.ts';
import { AT_REST } from '../screens/Door.ts';
import type { GuideProps } from '../screens/Guide.tsx';
import type { Rest } from '../screens/Rest.ts';
import { Guide } from '../screens/Guide.tsx';
import type { Cover } from './cover.ts';
import { coverPage } from './cover.ts';
import type { Entries } from './history.ts';
import { listenForKeys } from './keys.ts';
import type { Leaving } from './leave.ts';
import { prepareLeaving } from './leave.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';
import type { View } from './view.tsx';
import { createView } from './view.tsx';

/** What one door does in its own way. */
export interface Doorway {
  /** Whether the page is in a frame of somebody else's page. */
  readonly framed: boolean;
  /** Opens this address in place of what the person looks at. */
  readonly go: (exit: string) => void;
  /** Tells a page around this one that somebody leaves. */
  readonly tell: () => void;
  /** Another screen is shown; not told of the first. */
  readonly onScreen: () => void;
  /** What is shown, where it is not the program for one. */
  readonly guide?: ComponentType<GuideProps>;
  /** The files of words that only this door needs. */
  readonly words?: readonly string[];
  /** The rest, where the first screen is not shown without it. */
  readonly rest?: Rest;
  /** How large text is where the address does not say. */
  readonly text?: Appearance['textSize'];
  /** Takes the browser's Back over, or does not. */
  readonly entries: (onBack: () => boolean) => Entries | null;
}

/** What is shown, but for what the house itself gives. */
export type Furniture = Omit<Content, 'door' | 'leave'>;

interface HouseWishes {
  readonly doorway: Doorway;
  readonly words: i18n;
  readonly furniture: Furniture;
  /** Minutes without a touch after which everything is cleared. */
  readonly idle: number;
}

/** The program in its page: what is shown, and all the ways to cover, clear and leave it. */
export interface House {
  readonly show: (element: Element, brought: boolean) => void;
  readonly leave: () => void;
  /** Wipes, and leaves nothing on the page. */
  readonly blank: () => void;
}

interface Parts {
  readonly view: View;
  readonly state: Store<DoorState>;
  readonly leaving: Leaving;
  readonly cover: Cover;
  readonly entries: Entries | null;
  readonly again: (why: Partial<Furniture>) => void;
}

function change(state: Store<DoorState>, by: Partial<DoorState>): void {
  const before = state.read();
  const after = { ...before, ...by };
  if (JSON.stringify(after) !== JSON.stringify(before)) state.write(after);
}

/** What the screens are given of the house. */
function doorOf({ doorway, idle }: HouseWishes, parts: Parts): Door {
  const { view, state, cover, entries, again } = parts;
  const stand = (standing: Standing) => {
    const before = view.standing();
    const begun = standing.begun();
    view.meet(standing);
    if (begun) cover.begin();
    else cover.end();
    if (begun) entries?.arm();
    else entries?.disarm();
    if (before && before.screen !== standing.screen) doorway.onScreen();
  };
  return {
    framed: doorway.framed,
    idle,
    subscribe: state.subscribe,
    read: state.read,
    limit: cover.limit,
    hide: cover.hide,
    stay: cover.stay,
    startOver: () => again({ ended: true }),
    stand,
  };
}

/** Leaves nothing on the page, and nothing of what was said. */
function empty({ view, cover }: Parts): void {
  cover.drop();
  view.wipe();
  document.body.replaceChildren();
}

/** Wipes the page when it goes, and shows the first screen when it comes back as it was. */
function followPage(parts: Parts): void {
  const { view, leaving, again } = parts;
  const there = () => {
    if (!view.isEmpty()) return;
    leaving.forget();
    again({});
  };
  addEventListener('pagehide', () => empty(parts));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) there();
  });
}

/** Makes the parts that have to know of each other. */
function layParts(wishes: HouseWishes, contentFor: (change: Partial<Furniture>) => Content): Parts {
  const { doorway, words, furniture, idle } = wishes;
  const view = createView(document, words, doorway.guide ?? Guide);
  const state = createStore<DoorState>(AT_REST);
  const again = (why: Partial<Furniture>) => {
    if (leaving.hasLeft()) return;
    view.wipe();
    state.write(AT_REST);
    view.again(contentFor({ cleared: false, started: false, ...why }));
  };
  const cover = coverPage({
    self: window,
    word: words.t('frame.show'),
    limit: idle,
    onClear: () => again({ cleared: true }),
    onSeconds: (secondsLeft) => change(state, { secondsLeft }),
  });
  const leaving = prepareLeaving({
    page: document,
    exit: furniture.exit,
    word: words.t('frame.loading'),
    wipe: () => {
      cover.drop();
      view.wipe();
    },
    tell: doorway.tell,
    go: doorway.go,
  });
  const entries = doorway.entries(() => {
    const standing = view.standing();
    standing?.onBack?.();
    return standing?.begun() ?? false;
  });
  return { view, state, leaving, cover, entries, again };
}

/** Puts the program into its page, with all the ways to cover, clear and leave it. */
export function buildHouse(wishes: HouseWishes): House {
  const contentFor = (changed: Partial<Furniture>): Content => ({
    ...wishes.furniture,
    ...changed,
    door,
    leave: () => parts.leaving.leave(),
  });
  const parts = layParts(wishes, contentFor);
  const door = doorOf(wishes, parts);
  const { view, state, leaving } = parts;
  const onCount = (presses: DoorState['presses']) => change(state, { presses });
  listenForKeys({ self: window, onLeave: leaving.leave, onCount });
  followPage(parts);
  return {
    show: (element, brought) => view.first(element, contentFor({}), brought),
    leave: leaving.leave,
    blank: () => empty(parts),
  };
}
