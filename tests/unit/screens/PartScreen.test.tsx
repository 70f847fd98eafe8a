import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('PartScreen', () => {
  it('says what the part is for and how long it can be', async () => {
    const { heading } = await openPartTwo();
    expect(heading()).toBe('Your use');
    expect(screen.getByText('What you use.')).toBeVisible();
    expect(screen.getByText('Up to 3 questions. You can leave any of them empty.')).toBeVisible();
    expect(screen.getByText('Part 2 of 3')).toBeVisible();
  });

  it('can be left out', async () => {
    const { press, heading } = await openPartTwo();
    await press(text('ui:part.skip'));
    expect(heading()).toBe('What matters');
  });

  it('leads to the review at once', async () => {
    const { press, heading } = await openPartTwo();
    await press(text('ui:question.now'));
    expect(heading()).toBe(text('ui:review.title'));
  });

  it('goes back to the question before', async () => {
    const { press, heading } = await openPartTwo();
    await press('Back');
    expect(heading()).toBe('Where are you?');
    expect(screen.getByLabelText('United States')).toBeChecked();
  });
});
