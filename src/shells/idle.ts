import type { SnapshotFrom } from 'xstate';
import { createActor } from 'xstate';
import type { Moment } from './presence.ts';
import { idleFor, presenceMachine } from './presence.ts';

type PresenceSnapshot = SnapshotFrom<typeof presenceMachine>;

interface PresenceWishes {
  readonly self: Window;
  /** Minutes. */
  readonly limit: number;
  readonly onClear: () => void;
  readonly onChange: (snapshot: PresenceSnapshot) => void;
  /** Whether the page is to be covered as soon as another window has the keys. */
  readonly isDiscreet: () => boolean;
}

/** Runs the machine that knows whether somebody is there. */
export interface PresenceWatch {
  readonly begin: () => void;
  readonly end: () => void;
  readonly hide: () => void;
  readonly show: () => void;
  /** Somebody is there. */
  readonly stay: () => void;
  /** In minutes, from now on. */
  readonly limit: (minutes: number) => void;
  readonly secondsLeft: () => number | null;
  readonly stop: () => void;
}

const SIGNS = ['pointerdown', 'wheel', 'touchmove'] as const;
const TICK = 1000;
const MINUTE = 60_000;
const nowBy = (self: Window): Moment => ({ steady: self.performance.now(), wall: Date.now() });

/** Who presses the way out does not stay: the question whether they do must not vanish from under it. */
const isOnWayOut = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.leave') !== null;

/** A key that says "I am here" says nothing to what the focus goes back to. */
function keepToItself(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.altKey && !event.metaKey) event.preventDefault();
}

/** Hears everything before the page does. @returns what ends it */
function listen(
  self: Window,
  hear: Readonly<Record<'visible' | 'blur' | 'focus', () => void>> & {
    readonly input: (event: Event) => void;
    readonly key: (event: KeyboardEvent) => void;
  },
) {
  const { document: page } = self;
  const early = { capture: true, passive: true };
  for (const sign of SIGNS) self.addEventListener(sign, hear.input, early);
  self.addEventListener('keydown', hear.key, true);
  page.addEventListener('visibilitychange', hear.visible, true);
  page.addEventListener('resume', hear.focus, true);
  self.addEventListener('blur', hear.blur);
  self.addEventListener('focus', hear.focus);
  return () => {
    for (const sign of SIGNS) self.removeEventListener(sign, hear.input, early);
    self.removeEventListener('keydown', hear.key, true);
    page.removeEventListener('visibilitychange', hear.visible, true);
    page.removeEventListener('resume', hear.focus, true);
    self.removeEventListener('blur', hear.blur);
    self.removeEventListener('focus', hear.focus);
  };
}

/** Begins to watch whether somebody is at the page. */
export function watchPresence(wishes: PresenceWishes): PresenceWatch {
  const { self, limit, onClear, onChange, isDiscreet } = wishes;
  const machine = presenceMachine.provide({ actions: { clear: onClear } });
  const actor = createActor(machine, { input: { limit: limit * MINUTE } });
  const now = () => nowBy(self);
  const send = (type: 'input' | 'tick' | 'back' | 'begin') => actor.send({ type, at: now() });
  const away = () => actor.send({ type: 'away' });
  // The start is no change: whoever asked to be told is still putting things together.
  actor.start();
  actor.subscribe(onChange);
  const deafen = listen(self, {
    input: (event) => (isOnWayOut(event) ? undefined : send('input')),
    key: (event) => {
      if (isOnWayOut(event)) return;
      if (actor.getSnapshot().value.idle === 'warning') keepToItself(event);
      send('input');
    },
    visible: () => (self.document.visibilityState === 'hidden' ? away() : send('back')),
    blur: () => (isDiscreet() ? away() : undefined),
    focus: () => send('back'),
  });
  const timer = self.setInterval(() => send('tick'), TICK);
  return {
    begin: () => send('begin'),
    end: () => actor.send({ type: 'end' }),
    hide: () => actor.send({ type: 'hide' }),
    show: () => actor.send({ type: 'show' }),
    stay: () => send('input'),
    limit: (minutes) => actor.send({ type: 'limit', limit: minutes * MINUTE }),
    secondsLeft: () => {
      const { value, context } = actor.getSnapshot();
      if (value.idle !== 'warning') return null;
      return Math.max(0, Math.ceil((context.limit - idleFor(context.last, now())) / 1000));
    },
    stop: () => {
      actor.stop();
      self.clearInterval(timer);
      deafen();
    },
  };
}
