import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

async function summary() {
  const person = await openPartTwo();
  await person.goOn();
  await person.press(text('ui:question.now'));
  await person.press(text('ui:review.show'));
  return person;
}
const told = () => screen.getAllByRole('article').map((each) => each.textContent);
const block = () => screen.getByRole('region', { name: text('decide:matters.title') });

describe('MattersBlock', () => {
  it('U-29: says what matters, what that changes, and comes back to the summary', async () => {
    const person = await summary();
    expect(block()).toHaveTextContent(text('decide:matters.none'));
    await person.press(text('decide:matters.change'));
    expect(person.heading()).toBe('How much do visits matter?');
    await person.choose('A lot');
    await person.goOn();
    expect(person.heading()).toBe(text('ui:summary.title'));
    expect(block()).toHaveTextContent('You said this matters a lot: “Fewer visits”.');
    expect(block()).toHaveTextContent('changes no option, mark or order.');
    expect(screen.getByRole('button', { name: text('decide:matters.changeAgain') })).toHaveFocus();
  });

  it('comes back to the summary by Back, too', async () => {
    const person = await summary();
    await person.press(text('decide:matters.change'));
    await person.press('Back');
    expect(person.heading()).toBe(text('ui:summary.title'));
    expect(screen.getByRole('button', { name: text('decide:matters.change') })).toHaveFocus();
  });

  it('leaves options, marks and their order as they were', async () => {
    const person = await summary();
    const before = told();
    await person.press(text('decide:matters.change'));
    await person.choose('A lot');
    await person.goOn();
    expect(told()).toEqual(before);
  });
});
