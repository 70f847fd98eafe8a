import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Explained } from '../../../src/screens/Explained.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const SENTENCE = 'It eases craving. The craving can come back.';
const meaning = text('glossary:craving.text');
const explained = (known: readonly string[] = []) =>
  show(<Explained text={SENTENCE} known={new Set(known)} />);

describe('Explained', () => {
  it('has a button in the sentence for the first use only', async () => {
    const { container } = await explained();
    expect(screen.getAllByRole('button', { name: 'craving' })).toHaveLength(1);
    expect(container.querySelector('p')).toHaveTextContent(SENTENCE);
    expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  });

  it('U-32: opens the meaning right after the sentence, and closes it, with the focus in place', async () => {
    const { user, container } = await explained();
    const button = screen.getByRole('button', { name: 'craving' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const opened = container.querySelector('p + p');
    expect(opened).toHaveTextContent(meaning);
    expect(button).toHaveAttribute('aria-controls', opened?.id);
    expect(button).toHaveFocus();
    await user.click(button);
    expect(screen.queryByText(meaning)).toBeNull();
    expect(button).toHaveFocus();
  });

  it('U-32: opens with Enter and closes with Escape', async () => {
    const { user } = await explained();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByText(meaning)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(meaning)).toBeNull();
    expect(screen.getByRole('button', { name: 'craving' })).toHaveFocus();
  });

  it('is a plain text where the word was explained before', async () => {
    await explained(['craving']);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(SENTENCE)).toBeVisible();
  });
});
