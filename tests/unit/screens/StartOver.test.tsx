import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

async function asked() {
  const person = await openPartTwo();
  await person.press(text('ui:question.now'));
  await person.press(text('ui:review.show'));
  await person.press(text('ui:summary.startOver'));
  return person;
}

describe('StartOver', () => {
  it('asks once before it clears anything, and is heard', async () => {
    await asked();
    expect(screen.getByText(text('ui:startOver.sure'))).toHaveFocus();
  });

  it('can be called off', async () => {
    const { press, heading } = await asked();
    await press(text('ui:startOver.keep'));
    expect(heading()).toBe(text('ui:summary.title'));
    expect(screen.getByRole('button', { name: text('ui:summary.startOver') })).toBeVisible();
  });
});
