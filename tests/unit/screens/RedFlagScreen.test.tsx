import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo, openQuestions } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const dealtWith = text('ui:redFlag.dealtWith');
const back = () => screen.queryByRole('button', { name: 'Back' });

async function inDanger(...labels: readonly string[]) {
  const person = await openQuestions();
  await person.choose(...labels);
  await person.goOn();
  return person;
}

describe('RedFlagScreen', () => {
  it('interrupts on Continue with the act as its heading, which has the focus', async () => {
    const { heading } = await inDanger('Someone will not wake up');
    expect(heading()).toBe('Call your local emergency number now');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('lets nothing be reached but the frame until it is dealt with', async () => {
    const { press, heading } = await inDanger('Someone will not wake up');
    expect(back()).toBeNull();
    const main = within(screen.getByRole('main'));
    expect(main.getAllByRole('button').map((each) => each.textContent)).toEqual([dealtWith]);
    expect(screen.getByRole('link', { name: 'Leave now' })).toBeVisible();
    await press(dealtWith);
    expect(heading()).toBe('Where are you?');
  });

  it('shows the numbers of a country as soon as it is chosen in place', async () => {
    const { user, heading } = await inDanger('Someone will not wake up');
    await user.selectOptions(screen.getByRole('combobox'), 'Norway');
    expect(heading()).toBe('Call 113 now');
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Call 113' })).toBeVisible();
  });

  it('does not take that choice for an answer', async () => {
    const { user, press } = await inDanger('Someone will not wake up');
    await user.selectOptions(screen.getByRole('combobox'), 'Norway');
    await press(dealtWith);
    expect(screen.getByLabelText('Norway')).not.toBeChecked();
  });

  it('tells the acts one by one', async () => {
    await inDanger('Someone will not wake up');
    const acts = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(acts.map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['Call now.', 'Stay with them.']),
    );
  });

  it('lets somebody go on or back where it does not block', async () => {
    const { press, heading } = await inDanger('I do not feel safe');
    expect(heading()).toBe('You deserve to be safe');
    await press('Back');
    expect(screen.getByLabelText('I do not feel safe')).toBeChecked();
  });

  it('shows several one after another, in their order', async () => {
    const { press, goOn, heading } = await inDanger(
      'I do not feel safe',
      'Someone will not wake up',
    );
    await press(dealtWith);
    expect(heading()).toBe('You deserve to be safe');
    await goOn();
    expect(heading()).toBe('Where are you?');
  });

  it('folds the choice of country once its number is known', async () => {
    const { press, choose, goOn, heading } = await openPartTwo();
    await press(text('ui:question.now'));
    await press('Change: Danger now');
    await choose('Someone will not wake up');
    await goOn();
    expect(heading()).toBe('Call 911 now');
    expect(screen.getByText(text('ui:redFlag.elsewhere'))).toBeVisible();
    expect(screen.getByLabelText(text('ui:lines.country'))).not.toBeVisible();
  });
});
