import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const rows = (part: string) =>
  within(screen.getByRole('region', { name: part }))
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextSibling?.textContent ?? ''}`);

async function toReview() {
  const person = await openPartTwo();
  await person.press(text('ui:question.now'));
  return person;
}

/** Uses, takes alcohol, has urges. */
async function answered() {
  const person = await openPartTwo();
  await person.goOn();
  await person.choose('Yes');
  await person.goOn();
  await person.choose('Alcohol', 'Sleeping pills');
  await person.goOn();
  await person.goOn();
  await person.choose('Yes');
  await person.press(text('ui:question.now'));
  return person;
}

describe('ReviewScreen', () => {
  it('lists the questions on the path by part, with what was said', async () => {
    await answered();
    expect(rows('Right now')).toEqual(['Danger now: None of these', 'Country: United States']);
    expect(rows('Your use')).toEqual([
      'Use: Yes',
      'Other things: AlcoholSleeping pills',
      `More: ${text('ui:review.notAnswered')}`,
      'Urges: Yes',
    ]);
  });

  it('opens a question to change it, and comes back to its row', async () => {
    const { press, choose, goOn, heading } = await toReview();
    await press('Answer: Urges');
    expect(heading()).toBe('Strong urges?');
    await choose('No');
    await goOn();
    expect(heading()).toBe(text('ui:review.title'));
    expect(screen.getByRole('button', { name: 'Change: Urges' })).toHaveFocus();
  });

  it('asks first what a change has made new', async () => {
    const { press, choose, goOn, heading } = await toReview();
    await press('Answer: Use');
    await choose('Yes');
    await goOn();
    expect(heading()).toBe('What else do you take?');
    await goOn();
    expect(screen.getByRole('button', { name: 'Change: Use' })).toHaveFocus();
  });

  it('says how many answers went with a change, and lists them until confirmed', async () => {
    const { press, choose, goOn } = await answered();
    await press('Change: Use');
    await choose('No');
    await goOn();
    expect(screen.getByRole('status')).toHaveTextContent('1 later answer no longer counts.');
    const dropped = screen.getByRole('region', { name: text('ui:review.droppedTitle') });
    expect(within(dropped).getByRole('listitem')).toHaveTextContent('Other things');
    await press(text('ui:review.show'));
    await press('Back');
    expect(screen.queryByRole('region', { name: text('ui:review.droppedTitle') })).toBeNull();
  });

  it('shows two answers that cannot both be right, with both to change', async () => {
    const { press, choose, goOn, heading, user } = await answered();
    const differ = text('ui:review.differTitle');
    expect(screen.queryByRole('region', { name: differ })).toBeNull();
    await press('Change: Use');
    await choose('No');
    await goOn();
    const region = screen.getByRole('region', { name: differ });
    expect(region).toHaveTextContent('you do not use, and that you have urges');
    expect(rows(differ)).toEqual(['Use: No', 'Urges: Yes']);
    await user.click(within(region).getByRole('button', { name: 'Change: Urges' }));
    expect(heading()).toBe('Strong urges?');
  });

  it('leads to the summary', async () => {
    const { press, heading } = await toReview();
    await press(text('ui:review.show'));
    expect(heading()).toBe(text('ui:summary.title'));
  });
});
