import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Title } from '../../../src/ui/Title.tsx';

describe('Title', () => {
  it('is a heading that can take the focus, but not by Tab', () => {
    render(<Title>Your answers</Title>);
    const heading = screen.getByRole('heading', { level: 1, name: 'Your answers' });
    heading.focus();
    expect(heading).toHaveFocus();
    expect(heading).toHaveAttribute('tabindex', '-1');
  });
});
