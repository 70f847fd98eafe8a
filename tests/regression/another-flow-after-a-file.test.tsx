import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { titleKey } from '../../src/content/keys.ts';
import { writeNotes } from '../../src/export/sessionFile.ts';
import { responseOf } from '../../src/flow/response.ts';
import { walk } from '../../src/flow/walk.ts';
import { realFlow } from '../support/fixtures.ts';
import { exampleContent, exampleHands, open } from '../support/guide.tsx';
import { text } from '../support/words.ts';

const { bundle } = exampleContent();
const family = { ...bundle, flow: realFlow('family') };
const now = walk(bundle.flow, { danger: ['none'], country: 'us' });
const notes = writeNotes(responseOf(bundle.flow, now, 'en'));
const hands = exampleHands({ read: () => Promise.resolve(new TextEncoder().encode(notes)) });

async function openFile() {
  const person = await open({ flows: [bundle, family], hands });
  const choose = async () => {
    await person.press(text('out:open.title'));
    await person.user.upload(
      screen.getByLabelText(text('out:open.file')),
      new File(['x'], 'a.json'),
    );
  };
  const isOpen = () =>
    vi.waitFor(() => expect(screen.queryByLabelText(text('out:open.file'))).toBeNull());
  await choose();
  await isOpen();
  for (const _ of [...now.path, 'summary', 'review', 'before', 'parts']) {
    const back = screen.queryByRole('button', { name: 'Back' });
    if (back) await person.user.click(back);
  }
  expect(person.heading()).toBe(text('ui:welcome.title'));
  return { ...person, choose, isOpen };
}

describe('after a file was opened and left again', () => {
  it('other questions begin with no answers, before the first of them', async () => {
    const { press, heading } = await openFile();
    await press(text(titleKey(family.flow)));
    expect(heading()).toBe(text('ui:before.title'));
  });

  it('a second file leads away from the screen that opened it', async () => {
    const { choose, isOpen, heading } = await openFile();
    await choose();
    await isOpen();
    expect(heading()).toBe(text('ui:summary.title'));
  });
});
