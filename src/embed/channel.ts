import { createGate } from './gate.ts';
import type { FromFrame, FromHost } from './protocol.ts';
import { READY, readFromHost } from './protocol.ts';

interface ChannelWishes {
  /** The window of the frame. */
  readonly self: Window;
  /** Origins that may hold the frame, or a scheme such as `https:`; empty when anybody may. */
  readonly ancestors: readonly string[];
  readonly onHello: (hello: Extract<FromHost, { type: 'hello' }>) => void;
  readonly onBlank: () => void;
  readonly now?: () => number;
}

/** The frame's side of the talk with the page that holds it. */
export interface Channel {
  /** Says that the frame is there: to anybody, since it carries nothing else. */
  readonly ready: () => void;
  /** Tells the page that said hello; nobody, as long as none did. */
  readonly post: (message: FromFrame) => void;
  /** Whether a loader has said hello. */
  readonly heard: () => boolean;
  readonly close: () => void;
}

function isAllowed(origin: string, ancestors: readonly string[]): boolean {
  if (ancestors.length === 0) return true;
  return ancestors.some((each) => (each.endsWith(':') ? origin.startsWith(each) : origin === each));
}

/** No answer is longer than what asked for it. */
const isWorth = (asked: FromHost, answer: FromFrame): boolean =>
  JSON.stringify(answer).length <= JSON.stringify(asked).length;

/** Opens the talk with the page that holds this frame. What it says is heard only from the parent, and after hello from one origin. */
export function openChannel(wishes: ChannelWishes): Channel {
  const { self, ancestors, onHello, onBlank, now = () => performance.now() } = wishes;
  const mayLook = createGate(now);
  let host: string | null = null;

  const to = (target: string, message: FromFrame) => {
    // An opaque origin cannot be named; it is named by nothing that carries more than a height.
    self.parent.postMessage(message, target === 'null' ? '*' : target);
  };
  const isHost = (origin: string) =>
    host === null ? isAllowed(origin, ancestors) : origin === host;
  const greet = (message: Extract<FromHost, { type: 'hello' }>, origin: string) => {
    if (host === null && isWorth(message, READY)) to(origin, READY);
    host = origin;
    onHello(message);
  };
  const act = (message: FromHost, origin: string) => {
    if (message.type === 'hello') greet(message, origin);
    else onBlank();
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    const isParent = source === self.parent && source !== self;
    if (!isParent || !isHost(origin) || !mayLook()) return;
    const message = readFromHost(data);
    if (message) act(message, origin);
  };
  self.addEventListener('message', hear);

  return {
    ready: () => to('*', READY),
    post: (message) => {
      if (host !== null) to(host, message);
    },
    heard: () => host !== null,
    close: () => self.removeEventListener('message', hear),
  };
}
