// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openChannel } from '../../../src/embed/channel.ts';
import { READY } from '../../../src/embed/protocol.ts';

const HOST = 'https://clinic.example';
const OTHER = 'https://other.example';
const HELLO = { type: 'hello', v: 1 };

/** A frame: jsdom's own window with another window for its parent. */
function frameIn(ancestors: readonly string[] = []) {
  const posted: [unknown, string][] = [];
  const parent = { postMessage: (data: unknown, to: string) => posted.push([data, to]) };
  const listeners: ((event: MessageEvent<unknown>) => void)[] = [];
  const self = {
    parent,
    addEventListener: (_: string, hear: (event: MessageEvent<unknown>) => void) =>
      listeners.push(hear),
    removeEventListener: (_: string, hear: (event: MessageEvent<unknown>) => void) =>
      listeners.splice(listeners.indexOf(hear), 1),
  };
  const onHello = vi.fn<(hello: unknown) => void>();
  const onBlank = vi.fn<() => void>();
  let at = 0;
  const now = () => at;
  const wishes = { ancestors, onHello, onBlank, now };
  const channel = openChannel(Object.assign(wishes, { self: asWindow(self) }));
  const hear = (data: unknown, origin = HOST, source: unknown = parent) => {
    const event = { data, origin, source };
    for (const each of listeners) each(asEvent(event));
  };
  const later = (ms: number) => {
    at += ms;
  };
  return { channel, posted, hear, onHello, onBlank, listeners, later };
}

function isWindow(_value: unknown): _value is Window {
  return true;
}
function asWindow(value: unknown): Window {
  if (!isWindow(value)) throw new Error('no window');
  return value;
}
function isEvent(_value: unknown): _value is MessageEvent<unknown> {
  return true;
}
function asEvent(value: unknown): MessageEvent<unknown> {
  if (!isEvent(value)) throw new Error('no event');
  return value;
}

let frame: ReturnType<typeof frameIn>;

beforeEach(() => {
  frame = frameIn();
});

describe('E-5: a frame', () => {
  it('tells anybody only that it is ready, and the rest to nobody until hello', () => {
    frame.channel.ready();
    frame.channel.post({ type: 'size', h: 640 });
    frame.channel.post({ type: 'exit' });
    expect(frame.posted).toEqual([[READY, '*']]);
    expect(frame.channel.heard()).toBe(false);
  });

  it('tells the origin that said hello, and no other', () => {
    frame.hear(HELLO);
    frame.channel.post({ type: 'top' });
    expect(frame.posted).toEqual([[{ type: 'top' }, HOST]]);
    expect(frame.channel.heard()).toBe(true);
    expect(frame.onHello).toHaveBeenCalledOnce();
  });

  it('F-48: hears its parent alone, and after hello one origin alone', () => {
    const sibling = {};
    frame.hear(HELLO, HOST, sibling);
    frame.hear({ type: 'blank' }, HOST, sibling);
    frame.hear({ type: 'blank' }, HOST, null);
    expect(frame.channel.heard()).toBe(false);
    frame.hear(HELLO);
    frame.hear(HELLO, OTHER);
    frame.hear({ type: 'blank' }, OTHER);
    expect(frame.onHello).toHaveBeenCalledOnce();
    expect(frame.onBlank).not.toHaveBeenCalled();
    frame.hear({ type: 'blank' });
    expect(frame.onBlank).toHaveBeenCalledOnce();
  });

  it('hears only allowed ancestors when there is a list', () => {
    frame = frameIn([HOST]);
    frame.hear(HELLO, OTHER);
    frame.hear({ type: 'blank' }, OTHER);
    expect(frame.channel.heard()).toBe(false);
    frame.hear(HELLO);
    expect(frame.channel.heard()).toBe(true);
    frame = frameIn(['https:']);
    frame.hear(HELLO, 'http://clinic.example');
    expect(frame.channel.heard()).toBe(false);
    frame.hear(HELLO, OTHER);
    expect(frame.channel.heard()).toBe(true);
    expect(frame.onBlank).not.toHaveBeenCalled();
  });

  it('is not its own parent: a page that is not framed hears nobody', () => {
    const seen = vi.fn<() => void>();
    const channel = openChannel({ self: window, ancestors: [], onHello: seen, onBlank: seen });
    window.dispatchEvent(new MessageEvent('message', { data: HELLO, source: window }));
    expect(channel.heard()).toBe(false);
    channel.close();
  });

  it('stops to hear when it is closed', () => {
    frame.channel.close();
    expect(frame.listeners).toEqual([]);
  });
});

describe('E-6: answers', () => {
  it('are no longer and no more than what asked for them', () => {
    frame.hear({ ...HELLO, motion: 'auto' });
    frame.hear({ ...HELLO, motion: 'auto' });
    expect(frame.posted).toEqual([[READY, HOST]]);
    frame = frameIn();
    frame.hear(HELLO);
    expect(frame.posted).toEqual([]);
  });

  it('F-47: 100,000 messages in a burst cost little and change nothing', () => {
    const began = performance.now();
    for (let i = 0; i < 100_000; i += 1) frame.hear({ type: 'burst', i });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(frame.posted).toEqual([]);
    frame.later(1001);
    frame.hear(HELLO);
    expect(frame.channel.heard()).toBe(true);
  });
});
