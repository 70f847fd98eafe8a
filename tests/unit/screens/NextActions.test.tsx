import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

async function toSummary() {
  const person = await openPartTwo();
  await person.press(text('ui:question.now'));
  await person.press(text('ui:review.show'));
  return person;
}

describe('NextActions', () => {
  it('ends with the fixed line about a professional, which is the last block', async () => {
    await toSummary();
    const blocks = [...screen.getByRole('main').querySelectorAll('p, li, h2, h3, button')];
    expect(blocks.at(-1)).toHaveTextContent(text('ui:lastLine'));
    expect(text('ui:lastLine')).toContain('Consult a professional');
  });

  it('goes to the first question that was left open', async () => {
    const { press, heading } = await toSummary();
    await press(text('ui:summary.answerMore'));
    expect(heading()).toBe('Your use');
  });

  it('goes back to the answers', async () => {
    const { press, heading } = await toSummary();
    await press(text('ui:summary.change'));
    expect(heading()).toBe(text('ui:review.title'));
  });

  it('leads to the help lines', async () => {
    const { user, heading } = await toSummary();
    const main = within(screen.getByRole('main'));
    await user.click(main.getByRole('button', { name: text('ui:summary.findHelp') }));
    expect(heading()).toBe(text('ui:findHelp.title'));
  });

  it('offers to answer more only while something is open', async () => {
    const { press, choose, goOn } = await openPartTwo();
    await goOn();
    await choose('No');
    await goOn();
    await choose('No');
    await goOn();
    await choose('No');
    await goOn();
    await goOn();
    await choose('A lot');
    await goOn();
    await choose('To stop');
    await goOn();
    await press(text('ui:review.show'));
    expect(screen.queryByRole('button', { name: text('ui:summary.answerMore') })).toBeNull();
  });
});
