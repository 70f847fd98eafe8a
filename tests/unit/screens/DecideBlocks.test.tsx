import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DecideBlocks } from '../../../src/screens/DecideBlocks.tsx';
import { OptionCard } from '../../../src/screens/OptionCard.tsx';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { EXAMPLE } from '../../support/exampleFlow.ts';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const { options } = summarise(EXAMPLE, walk(EXAMPLE, {}));
const summary = (
  <>
    {options.map((option) => (
      <OptionCard key={option.id} id={option.id} option={option} />
    ))}
    <DecideBlocks askId="ask" />
  </>
);
const block = (key: string) => screen.getByRole('region', { name: text(key) });

describe('DecideBlocks', () => {
  it('follow each other: compare, questions to ask, how sure', async () => {
    await show(<DecideBlocks askId="ask" />);
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual(
      ['decide:compare.title', 'decide:ask.title', 'decide:sure.title'].map(text),
    );
  });

  it('name what was ticked to compare, in the order of the flow, and lead there', async () => {
    const { user, beside } = await show(summary);
    await user.click(screen.getByRole('checkbox', { name: 'Compare Naloxone' }));
    await user.click(screen.getByRole('checkbox', { name: 'Compare Methadone' }));
    expect(block('decide:compare.title')).toHaveTextContent('You ticked: Methadone and Naloxone.');
    await user.click(screen.getByRole('button', { name: text('decide:compare.open') }));
    expect(beside.open).toHaveBeenCalledWith('compare');
    await user.click(screen.getByRole('checkbox', { name: 'Compare Methadone' }));
    expect(block('decide:compare.title')).toHaveTextContent('You ticked: Naloxone.');
  });

  it('list the questions to ask, and lead to where they are chosen', async () => {
    const { user, beside } = await show(<DecideBlocks askId="ask" />);
    const asks = within(block('decide:ask.title'));
    expect(asks.getAllByRole('listitem')).toHaveLength(3);
    await user.click(asks.getByRole('button', { name: text('decide:ask.open') }));
    expect(beside.open).toHaveBeenCalledWith('ask');
  });
});
