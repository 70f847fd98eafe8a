import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { JumpLink } from '../../../src/ui/JumpLink.tsx';

describe('JumpLink', () => {
  it('moves the focus, and leaves address and history as they are', async () => {
    render(
      <>
        <JumpLink to="there">Go there</JumpLink>
        <h2 id="there" tabIndex={-1}>
          There
        </h2>
      </>,
    );
    const entries = history.length;
    await userEvent.click(screen.getByRole('link', { name: 'Go there' }));
    expect(screen.getByRole('heading', { name: 'There' })).toHaveFocus();
    expect(location.hash).toBe('');
    expect(history.length).toBe(entries);
  });
});
