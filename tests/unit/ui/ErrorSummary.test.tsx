import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ErrorSummary } from '../../../src/ui/ErrorSummary.tsx';

const errors = [{ text: 'Choose an answer', to: 'the-group' }];
const page = (attempt: number) => (
  <>
    <ErrorSummary title="Please check this" errors={errors} key={attempt} />
    <fieldset id="the-group">
      <input type="radio" aria-label="Yes" />
      <input type="radio" aria-label="No" />
    </fieldset>
  </>
);
const box = () => screen.getByRole('heading', { name: 'Please check this' }).parentElement;

describe('ErrorSummary', () => {
  it('takes the focus when it appears, and each time that going on is refused', () => {
    const { rerender } = render(page(1));
    expect(box()).toHaveFocus();
    screen.getByLabelText('No').focus();
    rerender(page(2));
    expect(box()).toHaveFocus();
  });

  it('leads to the first control', async () => {
    render(page(1));
    await userEvent.click(screen.getByRole('link', { name: 'Choose an answer' }));
    expect(screen.getByLabelText('Yes')).toHaveFocus();
    expect(location.hash).toBe('');
  });
});
