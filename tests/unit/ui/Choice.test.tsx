import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Choice } from '../../../src/ui/Choice.tsx';

function show() {
  const onChange = vi.fn<() => void>();
  const onEnter = vi.fn<() => void>();
  render(
    <Choice
      kind="radio"
      name="group"
      label="Yes"
      checked={false}
      onChange={onChange}
      onEnter={onEnter}
    />,
  );
  return { onChange, onEnter, control: screen.getByRole('radio', { name: 'Yes' }) };
}

describe('Choice', () => {
  it('is chosen by its label too', async () => {
    const { onChange } = show();
    await userEvent.click(screen.getByText('Yes'));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is not remembered by the browser', () => {
    expect(show().control).toHaveAttribute('autocomplete', 'off');
  });

  it('goes on when Enter is pressed, and not again while it is held', () => {
    const { control, onEnter } = show();
    fireEvent.keyDown(control, { key: 'Enter' });
    fireEvent.keyDown(control, { key: 'Enter', repeat: true });
    fireEvent.keyDown(control, { key: 'a' });
    expect(onEnter).toHaveBeenCalledTimes(1);
  });
});
