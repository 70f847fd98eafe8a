import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { redFlagsOf } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { RedFlagBlocks } from '../../../src/screens/RedFlagBlocks.tsx';
import { EXAMPLE } from '../../support/exampleFlow.ts';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const flags = redFlagsOf(
  EXAMPLE,
  walk(EXAMPLE, { danger: ['overdose', 'unsafe'], uses: 'yes', kinds: ['alcohol'] }),
);
const block = () => screen.getByRole('region', { name: text('ui:summary.safety') });

describe('RedFlagBlocks', () => {
  it('tells all dangers in their order, with whom to call', async () => {
    await show(<RedFlagBlocks flags={flags} />);
    const headings = within(block()).getAllByRole('heading', { level: 3 });
    expect(headings.map((each) => each.textContent)).toEqual([
      'Call 911 now',
      'You deserve to be safe',
      'Do not mix',
    ]);
    expect(within(block()).getByRole('link', { name: 'Call 800-972-0590' })).toBeVisible();
  });

  it('offers the choice of country in place while it is not known', async () => {
    await show(<RedFlagBlocks flags={flags} />, { beside: { place: null } });
    expect(within(block()).getByRole('combobox')).toBeVisible();
    expect(block()).toHaveTextContent('Call your local emergency number now');
  });

  it('is not there when nothing is dangerous', async () => {
    const { container } = await show(<RedFlagBlocks flags={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
