import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OptionEntry } from '../../../src/ui/OptionEntry.tsx';

const entry = (reasons: readonly string[], cautions: readonly string[]) => (
  <OptionEntry
    id="entry"
    name="Methadone"
    about="A medicine once a day."
    picture="cup"
    label={<p>Worth asking about</p>}
    reasons={reasons.map((text) => ({ id: text, text }))}
    cautionsTitle="Good to know:"
    cautions={cautions.map((text) => ({ id: text, text }))}
    actions={<button type="button">More</button>}
  />
);

describe('OptionEntry', () => {
  it('is an article with the name of the option', () => {
    render(entry([], []));
    const article = screen.getByRole('article', { name: 'Methadone' });
    expect(within(article).getByText('A medicine once a day.')).toBeVisible();
    expect(within(article).queryByRole('list')).toBeNull();
  });

  it('tells the parts in one order: about, mark, reasons, what is good to know, what can be done', () => {
    render(entry(['Because you said so.'], ['Lock it away.', 'Keep it dry.']));
    expect(screen.getByRole('article').textContent).toBe(
      'MethadoneA medicine once a day.Worth asking aboutBecause you said so.Good to know:Lock it away.Keep it dry.More',
    );
  });

  it('puts one thing to know in the line of its title', () => {
    render(entry([], ['Lock it away.']));
    expect(screen.getByText('Good to know:').parentElement).toHaveTextContent(
      'Good to know: Lock it away.',
    );
  });
});
