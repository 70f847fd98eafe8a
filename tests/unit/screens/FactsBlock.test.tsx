import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FactsBlock } from '../../../src/screens/FactsBlock.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('FactsBlock', () => {
  it('counts the facts by how sure they are', async () => {
    await show(<FactsBlock />);
    const counts = screen.getAllByRole('definition').map((each) => each.textContent);
    expect(counts).toEqual(['1', '0', '0', '1']);
  });

  it('lists the facts that were written from memory', async () => {
    await show(<FactsBlock />);
    expect(screen.getByText(text('ui:about.recalled'))).toBeVisible();
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual(['CARE-02']);
  });

  it('says nothing of that when all were compared', async () => {
    const { content } = await show(<p />);
    await show(<FactsBlock />, { content: { bundle: { ...content.bundle, facts: [] } } });
    expect(screen.queryByText(text('ui:about.recalled'))).toBeNull();
  });
});
