import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo, openQuestions } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const help = () => within(screen.getByRole('complementary', { name: text('ui:lines.title') }));

describe('useBesideState', () => {
  it('shows the lines of the country that was answered', async () => {
    await openPartTwo('Spain');
    expect(help().getByRole('link', { name: 'Call 024' })).toBeVisible();
  });

  it('takes the choice made for the lines, until the answer changes', async () => {
    const { user, press, choose, goOn } = await openPartTwo('Spain');
    await press(text('ui:lines.others'));
    await user.selectOptions(screen.getByRole('combobox'), 'United States');
    await press('Back');
    expect(help().getByRole('link', { name: 'Call 911' })).toBeVisible();
    await press('Back');
    expect(screen.getByLabelText('Spain')).toBeChecked();
    await choose('France');
    await goOn();
    expect(help().getByRole('link', { name: 'Call 3114' })).toBeVisible();
  });

  it('knows no place when somebody would rather not say', async () => {
    const { choose, goOn } = await openQuestions();
    await choose('None of these');
    await goOn();
    await choose('I’d rather not say');
    await goOn();
    expect(help().queryByRole('link', { name: /^Call/ })).toBeNull();
  });
});
