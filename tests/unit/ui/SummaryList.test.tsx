import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SummaryRow } from '../../../src/ui/SummaryList.tsx';
import { SummaryList } from '../../../src/ui/SummaryList.tsx';

const row = (change: Partial<SummaryRow>): SummaryRow => ({
  id: 'country',
  term: 'Country',
  texts: ['Ireland'],
  answered: true,
  action: 'Change',
  arrive: false,
  ...change,
});

describe('SummaryList', () => {
  it('shows what was said, with a button that names the question', async () => {
    const onAction = vi.fn<(id: string) => void>();
    render(<SummaryList rows={[row({})]} onAction={onAction} />);
    expect(screen.getByRole('term')).toHaveTextContent('Country');
    expect(screen.getByText('Ireland')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Change: Country' }));
    expect(onAction).toHaveBeenCalledExactlyOnceWith('country');
  });

  it('shows several things as a list', () => {
    render(<SummaryList rows={[row({ texts: ['Heroin', 'Fentanyl'] })]} onAction={() => {}} />);
    const items = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(items).toEqual(['Heroin', 'Fentanyl']);
  });

  it('marks the row that somebody comes back to', () => {
    render(<SummaryList rows={[row({ arrive: true })]} onAction={() => {}} />);
    expect(screen.getByRole('button')).toHaveAttribute('data-arrive');
  });
});
