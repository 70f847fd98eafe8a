import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Checkboxes } from '../../../src/ui/Checkboxes.tsx';

const choices = [
  { id: 'alcohol', label: 'Alcohol' },
  { id: 'pills', label: 'Sleeping pills' },
];
const exclusive = [{ id: 'none', label: 'None of these' }];

function Group({ onCleared }: { readonly onCleared: (cleared: readonly string[]) => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <Checkboxes
      choices={choices}
      exclusive={exclusive}
      or="or"
      chosen={chosen}
      onChange={setChosen}
      onCleared={onCleared}
    />
  );
}

const box = (name: string) => screen.getByRole('checkbox', { name });

function show() {
  const onCleared = vi.fn<(cleared: readonly string[]) => void>();
  render(<Group onCleared={onCleared} />);
  return { onCleared, user: userEvent.setup() };
}

describe('Checkboxes', () => {
  it('has nothing chosen at first', () => {
    show();
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });

  it('lets several be chosen and taken back, and tells of nothing cleared', async () => {
    const { user, onCleared } = show();
    await user.click(box('Alcohol'));
    await user.click(box('Sleeping pills'));
    await user.click(box('Alcohol'));
    expect(box('Alcohol')).not.toBeChecked();
    expect(box('Sleeping pills')).toBeChecked();
    expect(onCleared).not.toHaveBeenCalled();
  });

  it('clears the others when one that stands alone is chosen', async () => {
    const { user, onCleared } = show();
    await user.click(box('Alcohol'));
    await user.click(box('Sleeping pills'));
    await user.click(box('None of these'));
    expect(box('None of these')).toBeChecked();
    expect(box('Alcohol')).not.toBeChecked();
    expect(onCleared).toHaveBeenCalledWith(['alcohol', 'pills']);
  });

  it('clears what stands alone when another is chosen, by keyboard too', async () => {
    const { user, onCleared } = show();
    await user.click(box('None of these'));
    box('Alcohol').focus();
    await user.keyboard(' ');
    expect(box('Alcohol')).toBeChecked();
    expect(box('None of these')).not.toBeChecked();
    expect(onCleared).toHaveBeenCalledWith(['none']);
  });

  it('shows what stands alone last, after the divider', () => {
    show();
    const labels = screen.getAllByRole('checkbox').map((box) => box.closest('div')?.textContent);
    expect(labels).toEqual(['Alcohol', 'Sleeping pills', 'None of these']);
    const divider = screen.getByText('or');
    const last = screen.getByLabelText('None of these');
    expect(divider.compareDocumentPosition(last)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
