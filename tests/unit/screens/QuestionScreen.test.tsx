import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo, openQuestions } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const errorBox = () => screen.queryByRole('heading', { name: text('ui:question.check') });
const now = () => screen.queryByRole('button', { name: text('ui:question.now') });
const group = () => screen.getByRole('group', { name: 'Is anybody in danger?' });

describe('QuestionScreen', () => {
  it('asks one question, whose hint describes the group', async () => {
    await openQuestions();
    expect(group()).toHaveAccessibleDescription(/Mark all that apply\..*choose more than one/);
    for (const box of within(group()).getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });

  it('is a form that the browser neither checks nor fills', async () => {
    await openQuestions();
    const form = group().closest('form');
    expect(form).toHaveAttribute('novalidate');
    for (const control of screen.getAllByRole('checkbox')) {
      expect(control).toHaveAttribute('autocomplete', 'off');
    }
  });

  it('refuses to go on without an answer that it needs, in the same words twice', async () => {
    const { goOn } = await openQuestions();
    expect(errorBox()).toBeNull();
    await goOn();
    expect(errorBox()?.parentElement).toHaveFocus();
    expect(screen.getByRole('link', { name: text('ui:question.errorMultiple') })).toBeVisible();
    expect(group()).toHaveAccessibleDescription(
      new RegExp(`Error: ${text('ui:question.errorMultiple')}`),
    );
  });

  it('takes the focus to the error again when refused again', async () => {
    const { goOn, user } = await openQuestions();
    await goOn();
    await user.click(screen.getByRole('link', { name: text('ui:question.errorMultiple') }));
    expect(screen.getByLabelText('Someone will not wake up')).toHaveFocus();
    await goOn();
    expect(errorBox()?.parentElement).toHaveFocus();
  });

  it('keeps the error until the next Continue, which then goes on', async () => {
    const { goOn, choose, heading } = await openQuestions();
    await goOn();
    await choose('None of these');
    expect(errorBox()).not.toBeNull();
    await goOn();
    expect(errorBox()).toBeNull();
    expect(heading()).toBe('Where are you?');
  });

  it('goes on empty where an answer is not needed', async () => {
    const { goOn, heading } = await openPartTwo();
    await goOn();
    await goOn();
    expect(errorBox()).toBeNull();
    expect(heading()).toBe('More than planned?');
  });

  it('goes on with Enter, one screen for one press', async () => {
    const { user, choose, heading } = await openQuestions();
    await choose('None of these');
    await user.keyboard('{Enter>3/}');
    expect(heading()).toBe('Where are you?');
  });

  it('goes on one screen for a double press', async () => {
    const { user, goOn, heading } = await openPartTwo();
    await goOn();
    await user.dblClick(screen.getByRole('button', { name: 'Continue' }));
    expect(heading()).toBe('More than planned?');
  });

  it('gives the focus to the next heading', async () => {
    const { goOn } = await openPartTwo();
    await goOn();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('shows the earlier answer when somebody comes back', async () => {
    const { goOn, choose, press } = await openPartTwo();
    await goOn();
    await choose('No');
    await goOn();
    await press('Back');
    expect(screen.getByLabelText('No')).toBeChecked();
  });

  it('says why it asks only when somebody wants to know', async () => {
    const { user } = await openQuestions();
    expect(screen.getByText('Danger comes first.')).not.toBeVisible();
    await user.click(screen.getByText(text('ui:question.why')));
    expect(screen.getByText('Danger comes first.')).toBeVisible();
  });

  it('offers what can be known now from part 2 on, but not while an answer is changed', async () => {
    const { goOn, press } = await openPartTwo();
    await goOn();
    expect(now()).toBeVisible();
    await press(text('ui:question.now'));
    await press('Answer: Use');
    expect(now()).toBeNull();
  });

  it('offers nothing of that in part 1', async () => {
    await openQuestions();
    expect(now()).toBeNull();
  });
});
