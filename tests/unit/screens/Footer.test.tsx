import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const page = document.documentElement;

describe('Footer', () => {
  it.each(['about', 'privacy', 'accessibility'])('leads to %s and back', async (aside) => {
    const { press, heading } = await open();
    await press(text(`ui:${aside}.title`));
    expect(heading()).toBe(text(`ui:${aside}.title`));
    await press('Back');
    expect(heading()).toBe(text('ui:welcome.title'));
  });

  it('changes the text size', async () => {
    const { user } = await open();
    expect(page).toHaveAttribute('data-text', '100');
    await user.click(screen.getByText(text('ui:frame.textSize'), { selector: 'summary' }));
    await user.click(screen.getByLabelText(text('ui:frame.textSize150')));
    expect(page).toHaveAttribute('data-text', '150');
  });

  it('changes the look, and gives it back to the device', async () => {
    const { user } = await open();
    await user.click(screen.getByText(text('ui:frame.look'), { selector: 'summary' }));
    await user.click(screen.getByLabelText(text('ui:frame.lookDark')));
    expect(page).toHaveAttribute('data-look', 'dark');
    await user.click(screen.getByLabelText(text('ui:frame.lookAuto')));
    expect(page).not.toHaveAttribute('data-look');
  });
});
