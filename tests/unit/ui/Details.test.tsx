import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Details } from '../../../src/ui/Details.tsx';

describe('Details', () => {
  it('is closed until somebody opens it', () => {
    render(<Details title="Why we ask">Because.</Details>);
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(screen.getByText('Why we ask').tagName).toBe('SUMMARY');
    expect(screen.getByText('Because.')).not.toBeVisible();
  });
});
