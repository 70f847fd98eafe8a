import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { OptionGroups } from '../../../src/screens/OptionGroups.tsx';
import { EXAMPLE } from '../../support/exampleFlow.ts';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const names = (region: HTMLElement | undefined) =>
  within(region ?? document.body)
    .getAllByRole('heading', { level: 3 })
    .map((each) => each.textContent);

describe('OptionGroups', () => {
  it('shows all options by group, in the order of the flow', async () => {
    const { options } = summarise(EXAMPLE, walk(EXAMPLE, {}));
    await show(<OptionGroups options={options} listId="list" idOf={({ id }) => id} />);
    const [medicines, safer] = screen.getAllByRole('region');
    expect(names(medicines)).toEqual(['Methadone', 'Detox']);
    expect(medicines).toHaveTextContent('These steady the body.');
    expect(names(safer)).toEqual(['Naloxone']);
    expect(screen.getAllByRole('link', { name: text('ui:summary.toGlance') })).toHaveLength(2);
  });
});
