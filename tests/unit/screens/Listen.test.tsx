import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Reading, Speech } from '../../../src/screens/Hands.ts';
import { Listen } from '../../../src/screens/Listen.tsx';
import { exampleHands, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

type Tell = (now: Reading) => void;

async function listening(can = true) {
  let tell: Tell = () => {};
  const tellLast = (now: Reading) => {
    const last = tell;
    tell = () => {};
    last(now);
  };
  const speech = {
    subscribe: () => () => {},
    canSpeak: () => can,
    speak: vi.fn<Speech['speak']>((_sentences, _language, onReading) => {
      tell = onReading;
    }),
    stop: vi.fn<Speech['stop']>(() => tellLast('over')),
  };
  const say = vi.fn<(words: string) => void>();
  const shown = await show(
    <section>
      <h2>First block</h2>
      <p>
        One <b>thing</b>. And another.
      </p>
      <button type="button">More</button>
      <Listen say={say} />
    </section>,
    { content: { hands: exampleHands({ speech }) } },
  );
  return {
    ...shown,
    speech,
    say,
    tell: (now: Reading) => act(() => (now === 'failed' ? tellLast(now) : tell(now))),
  };
}

const button = (key: string) => screen.queryByRole('button', { name: text(`out:listen.${key}`) });

describe('Listen', () => {
  it('P-19, U-40: is not there without a voice of this device', async () => {
    await listening(false);
    expect(button('start')).toBeNull();
  });

  it('U-40: reads its block sentence by sentence, without its controls, on a press only', async () => {
    const { user, speech, say } = await listening();
    expect(speech.speak).not.toHaveBeenCalled();
    const start = button('start');
    if (start) await user.click(start);
    expect(speech.speak.mock.calls[0]?.[0]).toEqual(['First block', 'One thing.', 'And another.']);
    expect(speech.speak.mock.calls[0]?.[1]).toBe('en');
    expect(say).toHaveBeenCalledWith(text('out:listen.started'));
  });

  it('U-40: can be stopped, and is at rest when the reading is over', async () => {
    const { user, speech, say, tell } = await listening();
    const start = button('start');
    if (start) await user.click(start);
    const stop = button('stop');
    if (stop) await user.click(stop);
    expect(speech.stop).toHaveBeenCalled();
    expect(say).toHaveBeenLastCalledWith(text('out:listen.stopped'));
    const again = button('start');
    if (again) await user.click(again);
    tell(0);
    expect(button('stop')).not.toBeNull();
    tell('over');
    expect(button('start')).not.toBeNull();
  });

  it('U-40, X-15: stops when its screen goes, as on leaving', async () => {
    const { user, speech, unmount } = await listening();
    const start = button('start');
    if (start) await user.click(start);
    unmount();
    expect(speech.stop).toHaveBeenCalled();
  });

  it.each(['late', 'failed'] as const)('F-69: says that the voice is %s', async (how) => {
    const { user, say, tell } = await listening();
    const start = button('start');
    if (start) await user.click(start);
    tell(how);
    expect(screen.getByText(text(`out:listen.${how}`))).toBeVisible();
    expect(say).toHaveBeenLastCalledWith(text(`out:listen.${how}`));
    expect(button(how === 'late' ? 'stop' : 'start')).not.toBeNull();
  });
});
