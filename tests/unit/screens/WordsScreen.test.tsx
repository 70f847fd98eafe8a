import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WordsScreen } from '../../../src/screens/WordsScreen.tsx';
import { realBundle, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('WordsScreen', () => {
  it('has every word that is explained once, in the order of the alphabet, with its meaning', async () => {
    const bundle = realBundle();
    await show(<WordsScreen />, { content: { bundle } });
    const told = screen.getAllByRole('term').map((term) => term.textContent);
    const expected = bundle.terms.map(({ id }) => text(`glossary:${id}.term`));
    expect(told).toEqual(expected.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(screen.getAllByRole('definition')).toHaveLength(expected.length);
    expect(screen.getByText(text('glossary:craving.text'))).toBeVisible();
  });
});
