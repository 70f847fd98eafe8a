import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareLeaving } from '../../../src/shells/leave.ts';

const EXIT = 'https://example.org/';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function leaving() {
  const done: string[] = [];
  const way = prepareLeaving({
    page: document,
    exit: EXIT,
    word: 'Loading',
    wipe: () => done.push('wipe'),
    tell: () => {
      throw new Error('nobody is there');
    },
    go: (to) => done.push(to),
  });
  return { ...way, done };
}
const links = () => document.querySelectorAll('a').length;

describe('prepareLeaving', () => {
  it('wipes and goes once, whatever fails on the way', () => {
    const { leave, done } = leaving();
    leave();
    leave();
    expect(done).toEqual(['wipe', EXIT]);
    expect(document.body).toHaveTextContent('Loading');
  });

  it('shows a link where the exit does not come', () => {
    const { leave } = leaving();
    leave();
    expect(links()).toBe(0);
    vi.advanceTimersByTime(3000);
    expect(links()).toBe(1);
  });

  it('shows one link, and not too early, to who came back and leaves again', () => {
    const { leave, forget } = leaving();
    leave();
    vi.advanceTimersByTime(2000);
    forget();
    leave();
    vi.advanceTimersByTime(2000);
    expect(links()).toBe(0);
    vi.advanceTimersByTime(2000);
    expect(links()).toBe(1);
  });
});
