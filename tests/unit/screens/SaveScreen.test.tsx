import { webcrypto } from 'node:crypto';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { WebCrypto } from '../../../src/export/crypto.ts';
import { fhirLosses } from '../../../src/export/fhirLosses.ts';
import { isRecord } from '../../../src/export/strictJson.ts';
import { LEFT_OUT } from '../../../src/screens/ClinicFile.tsx';
import type { Hands } from '../../../src/screens/Hands.ts';
import { SaveScreen } from '../../../src/screens/SaveScreen.tsx';
import { realFlow } from '../../support/fixtures.ts';
import { exampleHands, realBundle, show } from '../../support/guide.tsx';
import { MUCH } from '../../support/sheetPerson.ts';
import { idsAt, text } from '../../support/words.ts';

const label = (key: string) => text(`out:save.${key}`);
const press = (key: string) => screen.getByRole('button', { name: text(`out:${key}`) });

async function saving(hands: Partial<Hands> = {}) {
  const save = vi.fn<Hands['save']>().mockReturnValue(true);
  const all = { save, crypto: webcrypto, today: () => '2026-11-22', ...hands };
  const shown = await show(<SaveScreen />, {
    content: { bundle: realBundle(), hands: exampleHands(all) },
    answers: MUCH,
  });
  const file = (): Readonly<Record<string, unknown>> => {
    const value: unknown = JSON.parse(save.mock.calls[0]?.[1] ?? '{}');
    return isRecord(value) ? value : {};
  };
  return { ...shown, save, file };
}

describe('SaveScreen', () => {
  it('D-1, D-4, D-5: is locked unless somebody wants otherwise, says what it holds, and makes nothing before a press', async () => {
    const { save } = await saving();
    expect(screen.getByLabelText(label('locked'))).toBeChecked();
    for (const key of ['about', 'lockedAbout']) expect(screen.getByText(label(key))).toBeVisible();
    expect(save).not.toHaveBeenCalled();
  });

  it('D-5: offers five words and shows them, hides them, and wants twelve letters', async () => {
    const { user, save } = await saving();
    await user.click(press('save.save'));
    expect(screen.getByText(label('tooShort'))).toBeVisible();
    const field = screen.getByLabelText<HTMLTextAreaElement>(label('phrase'));
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveClass('dotted');
    await user.type(field, 'eleven char');
    await user.click(press('save.save'));
    expect(save).not.toHaveBeenCalled();
    await user.click(press('save.five'));
    expect(field.value).toMatch(/^(\w+-\w+ ){4}\w+-\w+$/);
    expect(field).not.toHaveClass('dotted');
    await user.click(press('save.hideWords'));
    expect(field).toHaveClass('dotted');
  });

  it('D-2, D-4: makes a locked file with a neutral name, which holds no answer to be read', async () => {
    const { user, save, file } = await saving();
    await user.click(press('save.five'));
    await user.click(press('save.save'));
    await waitFor(() => expect(save).toHaveBeenCalled(), { timeout: 20_000 });
    expect(save.mock.calls[0]?.[0]).toBe('guide-notes.json');
    expect(file()['format']).toBe('guide-notes-sealed');
    expect(save.mock.calls[0]?.[1]).not.toMatch(/heroin|country|day/);
    expect(await screen.findByText(label('made'))).toBeVisible();
  });

  it('D-2: makes an open file on request, without a day unless it is ticked', async () => {
    const { user, file, save } = await saving();
    await user.click(screen.getByLabelText(label('clear')));
    expect(screen.getByText(label('clearAbout'))).toBeVisible();
    await user.click(press('save.save'));
    expect(Object.keys(file())).toEqual(['format', 'v', 'pack', 'lang', 'answers']);
    save.mockClear();
    const [day] = screen.getAllByLabelText(label('day'));
    if (day) await user.click(day);
    await user.click(press('save.save'));
    expect(file()['day']).toBe('2026-11-22');
  });

  it('D-6, F-17: offers no lock where the browser has none, and says why', async () => {
    await saving({ crypto: null });
    expect(screen.queryByLabelText(label('locked'))).toBeNull();
    expect(screen.getByText(label('noLock'))).toBeVisible();
  });

  it('F-69: says so when the browser lets no file be made', async () => {
    const { user } = await saving({ save: () => false });
    await user.click(screen.getByLabelText(label('clear')));
    await user.click(press('save.save'));
    expect(screen.getByText(label('refused'))).toBeVisible();
  });

  it('F-64, X-15: makes no file for somebody who has left while it was being locked', async () => {
    let finish: (key: CryptoKey) => void = () => {};
    const deriveKey = () => new Promise<CryptoKey>((resolve) => (finish = resolve));
    const slow: WebCrypto = {
      getRandomValues: (bytes) => webcrypto.getRandomValues(bytes),
      subtle: {
        importKey: webcrypto.subtle.importKey.bind(webcrypto.subtle),
        encrypt: () => Promise.resolve(new ArrayBuffer(1)),
        decrypt: () => Promise.resolve(new ArrayBuffer(1)),
        deriveKey,
      },
    };
    const { user, save, unmount } = await saving({ crypto: slow });
    await user.click(press('save.five'));
    await user.click(press('save.save'));
    expect(await screen.findByText(label('making'))).toBeVisible();
    unmount();
    const key = await webcrypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
      'encrypt',
    ]);
    finish(key);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    expect(save).not.toHaveBeenCalled();
  });

  it('D-10, D-11, U-71: makes a file for a clinic on request only, with nothing of the person, and says that it becomes a health record', async () => {
    const { user, file, save } = await saving();
    expect(screen.getByText(text('paper:fhir.record'))).toBeVisible();
    await user.click(press('clinic.save'));
    expect(save.mock.calls[0]?.[0]).toBe('guide-answers.json');
    expect(file()['resourceType']).toBe('QuestionnaireResponse');
    for (const key of ['subject', 'author', 'source', 'identifier', 'encounter', 'authored']) {
      expect(file()).not.toHaveProperty(key);
    }
  });

  it('U-66: says what the file for a clinic leaves out: all that is worked out, of every flow', () => {
    const named: readonly string[] = LEFT_OUT;
    const derived = ['red-flags', 'options', 'notes', 'prompts'];
    for (const flow of ['opioids', 'family']) {
      const left: readonly string[] = fhirLosses(realFlow(flow)).map(({ what }) => what);
      const kinds = derived.filter((id) => left.includes(id));
      expect(kinds).toContain('red-flags');
      expect(kinds.filter((id) => !named.includes(id))).toEqual([]);
    }
    expect(idsAt('out:clinic.left')).toEqual([...LEFT_OUT]);
  });
});
