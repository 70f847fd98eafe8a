import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QuestionGroup } from '../../../src/ui/QuestionGroup.tsx';

const show = (error: { prefix: string; text: string } | null, hints = ['A rough guess is fine.']) =>
  render(
    <QuestionGroup id="q" title="How often?" hints={hints} error={error}>
      <input type="radio" aria-label="Often" />
    </QuestionGroup>,
  );

describe('QuestionGroup', () => {
  it('is named by its question, which is the heading of the screen', () => {
    show(null);
    expect(screen.getByRole('group', { name: 'How often?' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'How often?' })).toBeVisible();
  });

  it('is described by its hint, and by its error with a word before it', () => {
    show({ prefix: 'Error:', text: 'Choose an answer' });
    const group = screen.getByRole('group');
    expect(group).toHaveAccessibleDescription(/^A rough guess is fine\./);
    expect(group).toHaveAccessibleDescription(/Error: Choose an answer$/);
  });

  it('has no description if there is nothing to say', () => {
    show(null, []);
    expect(screen.getByRole('group')).not.toHaveAttribute('aria-describedby');
  });
});
