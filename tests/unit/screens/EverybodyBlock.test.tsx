import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { EverybodyBlock } from '../../../src/screens/EverybodyBlock.tsx';
import { EXAMPLE } from '../../support/exampleFlow.ts';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('EverybodyBlock', () => {
  it('names the option with all that is said about it', async () => {
    const { options } = summarise(EXAMPLE, walk(EXAMPLE, {}));
    const naloxone = options.find(({ id }) => id === 'naloxone');
    await show(naloxone ? <EverybodyBlock option={naloxone} /> : null);
    const region = screen.getByRole('region', { name: text('ui:summary.everybody') });
    expect(region).toHaveTextContent('Naloxone');
    expect(region).toHaveTextContent('A nose spray or injection.');
    expect(region).toHaveTextContent('Keep it near.');
  });
});
