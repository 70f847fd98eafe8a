import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo, openQuestions } from '../../support/guide.tsx';

const main = () => screen.getByRole('main');

describe('PartLine', () => {
  it('says which part of how many', async () => {
    await openQuestions();
    expect(main()).toHaveTextContent('Part 1 of 3: Right now');
  });

  it('says the place within a run of like questions', async () => {
    const { goOn } = await openPartTwo();
    await goOn();
    expect(main()).not.toHaveTextContent('sign');
    await goOn();
    expect(main()).toHaveTextContent('Part 2 of 3: Your use, sign 1 of 2');
  });
});
