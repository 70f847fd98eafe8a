import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OpenedScreen } from '../../../src/screens/OpenedScreen.tsx';
import { OpeningContext, hasChanged } from '../../../src/screens/Opening.ts';
import { realBundle, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const file = { flow: 'opioids', answers: {}, again: ['pregnancy', 'health'], left: 2 };

describe('OpenedScreen', () => {
  it('F-40, U-65: lists what is asked again, says how many answers went, and goes on', async () => {
    const { user, beside } = await show(
      <OpeningContext value={{ opened: file, open: () => {} }}>
        <OpenedScreen />
      </OpeningContext>,
      { content: { bundle: realBundle() } },
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      file.again.map((id) => text(`opioids:questions.${id}.short`)),
    );
    expect(screen.getByText(/^2 answers are no longer used/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: text('ui:frame.continue') }));
    expect(beside.open).toHaveBeenCalledWith(null);
  });
});

describe('hasChanged', () => {
  it('is true only where something could not be taken over as it was', () => {
    expect(hasChanged(file)).toBe(true);
    expect(hasChanged({ ...file, again: [] })).toBe(true);
    expect(hasChanged({ ...file, again: [], left: 0 })).toBe(false);
    expect(hasChanged(null)).toBe(false);
  });
});
