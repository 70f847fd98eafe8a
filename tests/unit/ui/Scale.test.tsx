import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Scale } from '../../../src/ui/Scale.tsx';

const points = [
  { value: 0, label: 'Not at all' },
  { value: 1, label: 'Some' },
];
const show = (chosen: number | null) => {
  const onChoose = vi.fn<(value: number | null) => void>();
  render(<Scale points={points} chosen={chosen} onChoose={onChoose} takeBack="Take it back" />);
  return onChoose;
};

describe('Scale', () => {
  it('tells the number of the point that is chosen, also the lowest', async () => {
    const onChoose = show(null);
    await userEvent.click(screen.getByText('Not at all'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('can be taken back once something is chosen', async () => {
    const onChoose = show(0);
    expect(screen.getByRole('radio', { name: 'Not at all' })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('has nothing to take back before', () => {
    show(null);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
