import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Section } from '../../../src/ui/Section.tsx';

describe('Section', () => {
  it('is a region named by its heading', () => {
    render(<Section title="Medicines">Some.</Section>);
    expect(screen.getByRole('region', { name: 'Medicines' })).toHaveTextContent('Some.');
    expect(screen.getByRole('heading', { level: 2 })).not.toHaveAttribute('tabindex');
  });

  it('can be jumped to when its heading has an id', () => {
    render(
      <Section title="Medicines" headingId="here">
        Some.
      </Section>,
    );
    document.getElementById('here')?.focus();
    expect(screen.getByRole('heading', { name: 'Medicines' })).toHaveFocus();
  });
});
