import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Select } from '../../../src/ui/Select.tsx';

const show = (chosen: string | null) => {
  const onChoose = vi.fn<(id: string | null) => void>();
  render(
    <Select
      label="Country"
      empty="Choose a country"
      choices={[{ id: 'us', label: 'United States' }]}
      chosen={chosen}
      onChoose={onChoose}
    />,
  );
  return { onChoose, select: screen.getByLabelText('Country') };
};

describe('Select', () => {
  it('has nothing chosen beforehand, and is not remembered by the browser', () => {
    const { select } = show(null);
    expect(select).toHaveDisplayValue('Choose a country');
    expect(select).toHaveAttribute('autocomplete', 'off');
  });

  it('tells what is chosen', async () => {
    const { select, onChoose } = show(null);
    await userEvent.selectOptions(select, 'United States');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('us');
  });

  it('can be emptied again', async () => {
    const { select, onChoose } = show('us');
    await userEvent.selectOptions(select, 'Choose a country');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
  });
});
