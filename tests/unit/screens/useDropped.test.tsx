import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPartTwo } from '../../support/guide.tsx';

const status = () => screen.getByRole('status').textContent;

describe('useDropped', () => {
  it('U-14: says after a move how many answers went, and nothing after the next', async () => {
    const { choose, goOn, press } = await openPartTwo();
    await goOn();
    await choose('Yes');
    await goOn();
    await choose('Alcohol');
    await goOn();
    expect(status()).toBe('');
    await press('Back');
    await press('Back');
    await choose('No');
    expect(status()).toBe('');
    await goOn();
    expect(status()).toBe('1 later answer no longer counts.');
    const seen = within(screen.getByRole('main'));
    expect(seen.getByText('1 later answer no longer counts.')).toBeVisible();
    await press('Back');
    expect(seen.queryByText('1 later answer no longer counts.')).toBeNull();
  });
});
