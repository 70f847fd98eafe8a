import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Radios } from '../../../src/ui/Radios.tsx';

const choices = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];
const apart = [{ id: 'rather-not-say', label: 'I’d rather not say' }];
const show = (chosen: string | null, onChoose = vi.fn<(id: string) => void>(), rest = apart) => {
  render(<Radios choices={choices} apart={rest} or="or" chosen={chosen} onChoose={onChoose} />);
  return onChoose;
};
const radios = () => screen.getAllByRole('radio');

describe('Radios', () => {
  it('has nothing chosen beforehand', () => {
    show(null);
    for (const radio of radios()) expect(radio).not.toBeChecked();
  });

  it('shows what was chosen', () => {
    show('no');
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
  });

  it('tells what is chosen', async () => {
    const onChoose = show(null);
    await userEvent.click(screen.getByText('Yes'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('yes');
  });

  it('is one group for arrow keys, of which no name says what is asked', () => {
    show(null);
    const names = new Set(radios().map((radio) => radio.getAttribute('name')));
    expect(names.size).toBe(1);
    expect([...names].join()).not.toMatch(/yes|no|rather/);
  });

  it('shows those apart last, after the divider', () => {
    show(null);
    expect(radios().map((radio) => radio.nextSibling?.textContent)).toEqual([
      'Yes',
      'No',
      'I’d rather not say',
    ]);
    expect(screen.getByText('or')).toBeVisible();
  });

  it('has no divider where nothing stands apart', () => {
    show(null, vi.fn<(id: string) => void>(), []);
    expect(screen.queryByText('or')).toBeNull();
  });
});
