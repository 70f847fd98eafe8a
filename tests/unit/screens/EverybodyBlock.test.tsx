import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { EverybodyBlock } from '../../../src/screens/EverybodyBlock.tsx';
import { EXAMPLE } from '../../support/exampleFlow.ts';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const { options } = summarise(EXAMPLE, walk(EXAMPLE, {}));
const naloxone = options.find(({ id }) => id === 'naloxone');
const block = naloxone ? <EverybodyBlock option={naloxone} /> : null;

describe('EverybodyBlock', () => {
  it('names the option with all that is said about it', async () => {
    await show(block);
    const region = screen.getByRole('region', { name: text('ui:summary.everybody') });
    expect(region).toHaveTextContent('Naloxone');
    expect(region).toHaveTextContent('A nose spray or injection.');
    expect(region).toHaveTextContent('Keep it near.');
  });

  it('has the emergency number of the place, and no other number', async () => {
    await show(block, { beside: { place: 'uk' } });
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
      'tel:999',
    ]);
  });

  it('says whom to call where the place is not known', async () => {
    await show(block, { beside: { place: null } });
    expect(screen.getByText(text('ui:lines.local'))).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
