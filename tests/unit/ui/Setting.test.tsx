import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Setting } from '../../../src/ui/Setting.tsx';

describe('Setting', () => {
  it('shows what is chosen, and tells another choice', async () => {
    const onChoose = vi.fn<(id: string) => void>();
    render(
      <Setting
        title="Look"
        choices={[
          { id: 'light', label: 'Light' },
          { id: 'dark', label: 'Dark' },
        ]}
        chosen="light"
        onChoose={onChoose}
      />,
    );
    await userEvent.click(screen.getByText('Look', { selector: 'summary' }));
    expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('dark');
  });
});
