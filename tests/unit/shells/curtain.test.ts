import { afterEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { hangCurtain } from '../../../src/shells/curtain.ts';
import { presenceMachine } from '../../../src/shells/presence.ts';

const onShow = vi.fn<() => void>();
const hang = () => hangCurtain({ page: document, word: 'Show', onShow });
const cover = () => document.querySelector('.curtain');

/** A page with an answer in it, which has the focus. */
function page(): HTMLInputElement {
  document.body.innerHTML = '<main><input value="an answer"></main>';
  const input = document.querySelector('input');
  if (!input) throw new Error('The page is not there');
  input.focus();
  return input;
}

afterEach(() => {
  cover()?.remove();
  onShow.mockClear();
});

describe('P-16: Hide', () => {
  it('covers the page at once, keeps what is behind, and brings the focus back', () => {
    const input = page();
    const curtain = hang();
    curtain.raise(true);
    expect(document.documentElement.hasAttribute('data-curtain')).toBe(true);
    expect(cover()?.textContent).toBe('Show');
    expect(document.body.contains(input)).toBe(true);
    curtain.lower();
    expect(cover()).toBeNull();
    expect(document.documentElement.hasAttribute('data-curtain')).toBe(false);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('an answer');
  });

  it('has one button, and says nothing else', () => {
    page();
    hang().raise(true);
    const button = cover()?.querySelector('button');
    button?.click();
    expect(onShow).toHaveBeenCalledOnce();
    expect(cover()?.querySelectorAll('*')).toHaveLength(1);
  });

  it('stays until that person takes it away: coming back to the page does not', () => {
    const actor = createActor(presenceMachine, { input: { limit: 1000 } }).start();
    const at = { steady: 0, wall: 0 };
    actor.send({ type: 'hide' });
    actor.send({ type: 'away' });
    actor.send({ type: 'back', at });
    expect(actor.getSnapshot().value).toMatchObject({ curtain: 'byHand' });
    actor.send({ type: 'show' });
    expect(actor.getSnapshot().value).toMatchObject({ curtain: 'down' });
  });
});

describe('P-15: while nobody can see the page', () => {
  it('the cover has no word and no button', () => {
    page();
    const curtain = hang();
    curtain.raise(false);
    expect(cover()?.childElementCount).toBe(0);
    expect(cover()?.textContent).toBe('');
  });
});
