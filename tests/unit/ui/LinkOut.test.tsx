import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LinkOut } from '../../../src/ui/LinkOut.tsx';

describe('LinkOut', () => {
  it('opens a new tab, says so, and tells the other site nothing', () => {
    render(
      <LinkOut href="https://example.org/" newTab="(opens a new tab)">
        A site
      </LinkOut>,
    );
    const link = screen.getByRole('link', { name: 'A site (opens a new tab)' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });
});
