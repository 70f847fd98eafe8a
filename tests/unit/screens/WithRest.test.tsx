import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RestState } from '../../../src/screens/Rest.ts';
import { isAtHand } from '../../../src/screens/Rest.ts';
import { REST } from '../../../src/shells/rest.ts';
import { createStore } from '../../../src/shells/store.ts';
import { open, openPartTwo } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const there: RestState = { at: 'there', rest: { ...REST, whole: (bundle) => bundle } };
const coming = () => createStore<RestState>({ at: 'coming' });

describe('a screen that comes later', () => {
  it('P-2: keeps a press until it is there, and carries it out then, with the focus on its heading', async () => {
    const rest = coming();
    const person = await open({ rest });
    await person.press(text('ui:about.title'));
    expect(person.heading()).toBe(text('ui:rest.coming.title'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    act(() => rest.write(there));
    expect(person.heading()).toBe(text('ui:about.title'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('X-1, F-4: says so when it cannot be had, with help lines, the way out and the way back', async () => {
    const rest = coming();
    const person = await open({ rest });
    await person.press(text('ui:about.title'));
    act(() => rest.write({ at: 'missing' }));
    expect(person.heading()).toBe(text('ui:rest.missing.title'));
    expect(screen.getByRole('link', { name: text('ui:frame.leave') })).toBeVisible();
    const help = screen.getByRole('complementary', { name: text('ui:lines.title') });
    expect(within(help).getAllByRole('link').length).toBeGreaterThan(0);
    await person.press(text('ui:frame.back'));
    expect(person.heading()).toBe(text('ui:welcome.title'));
  });

  it('loses no answer, whether it comes or not', async () => {
    const rest = coming();
    const person = await openPartTwo('United States', { rest });
    const asked = person.heading();
    await person.press(text('ui:about.title'));
    act(() => rest.write({ at: 'missing' }));
    await person.press(text('ui:frame.back'));
    expect(person.heading()).toBe(asked);
  });
});

describe('isAtHand', () => {
  it('is true of what is asked, of red flags and of whom to call', () => {
    for (const name of ['welcome', 'preparing', 'part p', 'question q', 'flag f', 'find-help'])
      expect([name, isAtHand(name)]).toEqual([name, true]);
    for (const name of ['reviewing', 'summary', 'about', 'option/methadone', 'opened'])
      expect([name, isAtHand(name)]).toEqual([name, false]);
  });
});
