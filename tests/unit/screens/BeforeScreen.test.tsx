import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../../support/guide.tsx';
import { idsAt, text } from '../../support/words.ts';

describe('BeforeScreen', () => {
  it('P-31, X-18: says what this page keeps to itself, and what it cannot hide', async () => {
    const { press } = await open();
    await press('Start');
    expect(screen.getByRole('main')).toHaveTextContent('Your answers stay in this page.');
    expect(screen.getByText(text('ui:before.hide'))).toBeVisible();
    expect(screen.getByText(text('ui:before.history'))).toBeVisible();
  });

  it('P-31: says it in at most 120 words', () => {
    const words = idsAt('ui:before')
      .map((id) => text(`ui:before.${id}`))
      .join(' ')
      .split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(120);
  });

  it('P-32: makes the page plain and gray when asked', async () => {
    const { press, choose } = await open();
    await press('Start');
    await choose(text('ui:before.plain'));
    expect(document.documentElement).toHaveAttribute('data-discreet');
    await choose(text('ui:before.plain'));
    expect(document.documentElement).not.toHaveAttribute('data-discreet');
  });

  it('goes on to the first question', async () => {
    const { press, goOn, heading } = await open();
    await press('Start');
    await goOn();
    expect(heading()).toBe('Is anybody in danger?');
  });
});
