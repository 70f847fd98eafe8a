import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open, openPartTwo } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('Screens', () => {
  it('goes back from the first question to what comes before it', async () => {
    const { press, goOn, heading } = await open();
    await press('Start');
    await goOn();
    await press('Back');
    expect(heading()).toBe(text('ui:before.title'));
    await press('Back');
    expect(heading()).toBe(text('ui:welcome.title'));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('holds only the screen that is shown', async () => {
    const { goOn, choose } = await openPartTwo();
    await goOn();
    await choose('Yes');
    await goOn();
    expect(document.body).not.toHaveTextContent('Do you use?');
    expect(document.body).not.toHaveTextContent('United StatesCanada');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('keeps title, address and history as they were', async () => {
    const before = [document.title, location.href, history.length];
    const { press } = await openPartTwo();
    await press(text('ui:question.now'));
    await press(text('ui:review.show'));
    expect([document.title, location.href, history.length]).toEqual(before);
  });

  it('keeps the question under a screen that stands beside it', async () => {
    const { goOn, choose, press, heading } = await openPartTwo();
    await goOn();
    await choose('Yes');
    await press(text('ui:about.title'));
    expect(heading()).toBe(text('ui:about.title'));
    await press('Back');
    expect(heading()).toBe('Do you use?');
    expect(screen.getByLabelText('Yes')).toBeChecked();
  });
});
