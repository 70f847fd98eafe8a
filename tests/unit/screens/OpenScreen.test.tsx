import { webcrypto } from 'node:crypto';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { seal } from '../../../src/export/crypto.ts';
import { writeNotes } from '../../../src/export/sessionFile.ts';
import { responseOf } from '../../../src/flow/response.ts';
import { walk } from '../../../src/flow/walk.ts';
import type { Hands } from '../../../src/screens/Hands.ts';
import type { Opening } from '../../../src/screens/Opening.ts';
import { OpeningContext } from '../../../src/screens/Opening.ts';
import { OpenScreen } from '../../../src/screens/OpenScreen.tsx';
import { exampleHands, realBundle, show } from '../../support/guide.tsx';
import { MUCH } from '../../support/sheetPerson.ts';
import { text } from '../../support/words.ts';

const bundle = realBundle();
const now = walk(bundle.flow, MUCH);
const NOTES = writeNotes(responseOf(bundle.flow, now, 'en'));

async function opening(file: string | null, hands: Partial<Hands> = {}) {
  const open = vi.fn<Opening['open']>();
  const read = () => Promise.resolve(file === null ? null : new TextEncoder().encode(file));
  const shown = await show(
    <OpeningContext value={{ opened: null, open }}>
      <OpenScreen />
    </OpeningContext>,
    { content: { flows: [bundle], hands: exampleHands({ read, crypto: webcrypto, ...hands }) } },
  );
  const choose = () =>
    shown.user.upload(screen.getByLabelText(text('out:open.file')), new File(['x'], 'a.json'));
  return { ...shown, open, choose };
}

describe('OpenScreen', () => {
  it('D-3: opens a file, and holds on to none', async () => {
    const { open, choose } = await opening(NOTES);
    await choose();
    await vi.waitFor(() =>
      expect(open).toHaveBeenCalledWith({
        flow: 'opioids',
        answers: now.live,
        again: [],
        left: 0,
      }),
    );
    expect(screen.getByLabelText<HTMLInputElement>(text('out:open.file')).value).toBe('');
  });

  it.each([
    ['F-38: a bad file', '{', 'notOurs'],
    ['F-38: a file that is too large, or cannot be read', null, 'notOurs'],
    ['F-41: a file of a newer version', NOTES.replace('@1.', '@1.9'), 'newer'],
    ['F-43: answers that nobody can give', NOTES.replace('"me"', '"someone-else"'), 'notOurs'],
  ] as const)('%s is refused in plain words, which take the focus', async (_what, file, key) => {
    const { open, choose } = await opening(file);
    await choose();
    const words = await screen.findByText(text(`out:open.${key}`));
    expect(words.closest('[tabindex="-1"]')).toHaveFocus();
    expect(open).not.toHaveBeenCalled();
  });

  it('D-5, F-39: asks for the words of a locked file, and lets them be tried again', async () => {
    const { user, open, choose } = await opening(
      await seal(NOTES, 'quiet lake red hill', webcrypto),
    );
    await choose();
    const field = await screen.findByLabelText(text('out:save.phrase'));
    expect(field).toHaveClass('dotted');
    const unlock = screen.getByRole('button', { name: text('out:open.unlock') });
    await user.type(field, 'quiet lake red hall');
    await user.click(unlock);
    await screen.findByText(text('out:open.notOurs'), {}, { timeout: 20_000 });
    expect(open).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, 'quiet lake red hill');
    await user.click(unlock);
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1), { timeout: 20_000 });
  });

  it('D-6, F-17: says so where the browser cannot unlock', async () => {
    const sealed = await seal(NOTES, 'quiet lake red hill', webcrypto);
    const { choose } = await opening(sealed, { crypto: null });
    await choose();
    expect(await screen.findByText(text('out:open.noLock'))).toBeVisible();
    expect(screen.queryByLabelText(text('out:save.phrase'))).toBeNull();
  });
});
