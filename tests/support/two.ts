import type { Page } from 'playwright-core';
import { personAt } from './person.ts';
import { text } from './words.ts';

const t = (key: string) => text(`counselor:${key}`);

/** Two people at one screen, and the places on it that only they have. */
export function twoAt(page: Page, by?: 'keyboard') {
  const person = personAt(page, by);
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const panel = page.getByRole('complementary', { name: t('panel.name') });
  return {
    person,
    button,
    panel,
    banner: page.getByRole('region', { name: t('whatIf.title') }),
    notes: page.getByRole('textbox', { name: t('notes.title') }),
    /** A question on the path. */
    row: (question: string) =>
      panel.getByRole('button', { name: text(`opioids:questions.${question}.short`) }),
    fold: (name: string) => page.locator('summary').filter({ hasText: name }),
    /** Opens the part of the path that this question belongs to. */
    unfold: async (question: string) => {
      const named = text(`opioids:questions.${question}.short`);
      const part = panel.locator('details').filter({ hasText: named }).first();
      if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
    },
    start: () => person.go(button('start.start')),
  };
}

export type Two = ReturnType<typeof twoAt>;
