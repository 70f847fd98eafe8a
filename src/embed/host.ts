import type { Fit } from './fit.ts';
import { fitTo } from './fit.ts';
import { exitIdOf, framesOf, isOpaque } from './frames.ts';
import { createGate } from './gate.ts';
import type { FromFrame, FromHost } from './protocol.ts';
import { VERSION, readFromFrame } from './protocol.ts';
import { bringTop, watchScrolling } from './scroll.ts';

/** What the page that holds the frames can ask of the loader. */
export interface GuideLoader {
  /** Empties every frame and leaves this page. */
  readonly exit: () => void;
  /** Forgets every frame; they go on as if there were no loader. */
  readonly destroy: () => void;
}

interface HostWishes {
  readonly self: Window;
  /** The origin that the loader came from: frames of it are ours. */
  readonly guide: string;
  /** Opens the exit with this id in place of the page. */
  readonly go: (exit: string | null) => void;
  readonly now?: () => number;
}

/** A frame that left tries to take the page along by itself; after this time, in ms, the loader does. */
const GRACE = 300;

const HELLO: FromHost = { type: 'hello', v: VERSION };
/** To frames that may have been ready before the loader was: they answer once more. */
const HELLO_FIRST: FromHost = { ...HELLO, motion: 'auto' };
const BLANK: FromHost = { type: 'blank' };

/** The way out of the page, which is taken once. */
function wayOut({ self, guide, go }: HostWishes) {
  let leaving = false;
  return (exit: string | null, wait: number) => {
    if (leaving) return;
    leaving = true;
    for (const frame of framesOf(self.document, guide))
      frame.contentWindow?.postMessage(BLANK, '*');
    self.dispatchEvent(new CustomEvent('guide:exit'));
    self.setTimeout(() => {
      leaving = false;
      go(exit);
    }, wait);
  };
}

type Act = (frame: HTMLIFrameElement, message: FromFrame) => void;

/** What is done for a frame when it says something. */
function actFor(wishes: HostWishes, isScrolling: () => boolean, leave: ReturnType<typeof wayOut>) {
  const { self, guide, now = () => performance.now() } = wishes;
  const fits = new WeakMap<HTMLIFrameElement, Fit>();
  const size = (frame: HTMLIFrameElement, height: number) => {
    const fit = fits.get(frame) ?? fitTo(frame, self, now);
    fits.set(frame, fit);
    fit.wanted(height);
  };
  const greet = (frame: HTMLIFrameElement) => {
    fits.delete(frame);
    frame.contentWindow?.postMessage(HELLO, isOpaque(frame) ? '*' : guide);
    self.dispatchEvent(new CustomEvent('guide:ready'));
  };
  const act: Act = (frame, message) => {
    if (message.type === 'size') size(frame, message.h);
    if (message.type === 'exit') leave(exitIdOf(frame), GRACE);
    if (message.type === 'top' && !isScrolling()) bringTop(self, frame);
    if (message.type === 'ready') greet(frame);
  };
  return act;
}

/** Listens to the frames of the guide in this page, those that come later too. */
export function startLoader(wishes: HostWishes): GuideLoader {
  const { self, guide, now = () => performance.now() } = wishes;
  const mayLook = createGate(now);
  const scrolling = watchScrolling(self, now);
  const leave = wayOut(wishes);
  const act = actFor(wishes, scrolling.isScrolling, leave);

  const speaker = (source: MessageEventSource | null, origin: string) => {
    const frame = framesOf(self.document, guide).find((each) => each.contentWindow === source);
    return frame && origin === (isOpaque(frame) ? 'null' : guide) ? frame : null;
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (![guide, 'null'].includes(origin) || !mayLook()) return;
    const frame = speaker(source, origin);
    const message = readFromFrame(data);
    if (frame && message) act(frame, message);
  };
  self.addEventListener('message', hear);
  for (const { contentWindow } of framesOf(self.document, guide)) {
    contentWindow?.postMessage(HELLO_FIRST, '*');
  }
  return {
    exit: () => leave(exitIdOf(framesOf(self.document, guide)[0]), 0),
    destroy: () => {
      self.removeEventListener('message', hear);
      scrolling.end();
    },
  };
}
