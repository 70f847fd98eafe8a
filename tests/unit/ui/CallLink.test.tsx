import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CallLink } from '../../../src/ui/CallLink.tsx';

describe('CallLink', () => {
  it('dials what a phone needs', () => {
    render(<CallLink dial="+18005550100">Call 1-800-555-0100</CallLink>);
    const link = screen.getByRole('link', { name: 'Call 1-800-555-0100' });
    expect(link).toHaveAttribute('href', 'tel:+18005550100');
  });

  it('keeps a number sign out of the fragment', () => {
    render(<CallLink dial="*31#112">Call</CallLink>);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:*31%23112');
  });
});
