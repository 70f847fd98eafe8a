import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ComparePicks, shownOf } from '../../../src/screens/ComparePicks.tsx';
import { show } from '../../support/guide.tsx';

const chosen = () =>
  screen.getAllByRole('combobox').map((list) => {
    const [option] = within(list).getAllByRole('option', { selected: true });
    return option?.textContent;
  });

describe('ComparePicks', () => {
  it('has two lists where it is narrow, and four where it is wide', async () => {
    await show(<ComparePicks isWide={false} />);
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
    const { unmount } = await show(<ComparePicks isWide />);
    expect(screen.getAllByRole('combobox')).toHaveLength(2 + 4);
    unmount();
  });

  it('keeps the order of the flow, whatever is chosen first', async () => {
    const { user } = await show(<ComparePicks isWide={false} />);
    await user.selectOptions(screen.getByLabelText('Option 1'), 'Naloxone');
    await user.selectOptions(screen.getByLabelText('Option 2'), 'Methadone');
    expect(chosen()).toEqual(['Methadone', 'Naloxone']);
  });

  it('does not offer what another list shows, and can be emptied', async () => {
    const { user } = await show(<ComparePicks isWide={false} />);
    const [first, second] = screen.getAllByRole('combobox');
    if (!first || !second) throw new Error('There are two lists');
    await user.selectOptions(first, 'Detox');
    expect(within(second).queryByRole('option', { name: 'Detox' })).toBeNull();
    await user.selectOptions(first, 'None');
    expect(chosen()).toEqual(['None', 'None']);
  });
});

describe('shownOf', () => {
  it('is the first two, or four', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    expect(shownOf(five, false)).toEqual(['a', 'b']);
    expect(shownOf(five, true)).toEqual(['a', 'b', 'c', 'd']);
  });
});
