import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo, openQuestions } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const status = () => screen.getByRole('status').textContent;

describe('AnswerField', () => {
  it('clears the others when "none" is chosen, and says so', async () => {
    const { choose } = await openQuestions();
    await choose('Someone will not wake up', 'I do not feel safe', 'None of these');
    expect(screen.getByLabelText('Someone will not wake up')).not.toBeChecked();
    expect(screen.getByLabelText('None of these')).toBeChecked();
    expect(status()).toBe(text('ui:question.clearedOthers'));
  });

  it('clears "none" when another is chosen, and says which', async () => {
    const { choose } = await openQuestions();
    await choose('None of these', 'I do not feel safe');
    expect(screen.getByLabelText('None of these')).not.toBeChecked();
    expect(status()).toBe('Cleared: None of these.');
  });

  it('takes the answer away when nothing is left, so that going on is refused', async () => {
    const { choose, goOn } = await openQuestions();
    await choose('None of these', 'None of these');
    await goOn();
    expect(screen.getByRole('heading', { name: text('ui:question.check') })).toBeVisible();
  });

  it('puts yes and no side by side, and the rest after the divider', async () => {
    const { goOn } = await openPartTwo();
    await goOn();
    const pair = screen.getByLabelText('Yes').closest('.pair');
    expect(pair).toContainElement(screen.getByLabelText('No'));
    expect(pair).not.toContainElement(screen.getByLabelText('I’m not sure'));
  });

  it('lets a point of a scale be chosen and taken back', async () => {
    const { choose, goOn, press } = await openPartTwo();
    await press(text('ui:part.skip'));
    await goOn();
    await choose('Not at all');
    expect(screen.getByLabelText('Not at all')).toBeChecked();
    await press(text('ui:question.takeBack'));
    expect(screen.getByLabelText('Not at all')).not.toBeChecked();
  });

  it('never moves on by itself', async () => {
    const { choose, heading, goOn } = await openPartTwo();
    await goOn();
    await choose('Yes', 'No');
    expect(heading()).toBe('Do you use?');
  });
});
