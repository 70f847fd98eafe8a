import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ShownOption } from '../../../src/flow/summarise.ts';
import { AtAGlance } from '../../../src/screens/AtAGlance.tsx';
import { show } from '../../support/guide.tsx';

const option = (id: string, group: string, label: ShownOption['label']): ShownOption => ({
  id,
  group,
  label,
  notes: [],
});
const options = [
  option('methadone', 'medicines', 'ask-first'),
  option('detox', 'medicines', 'not-now'),
  option('naloxone', 'safer-use', 'exists'),
];

describe('AtAGlance', () => {
  it('names every option with its mark, in the order of the flow', async () => {
    await show(<AtAGlance options={options} listId="list" idOf={({ id }) => `at-${id}`} />);
    const links = screen.getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual([
      'MethadoneAsk a clinician first',
      'DetoxNot usually available or needed',
      'NaloxoneAlso exists',
    ]);
  });

  it('leads to the entry of an option', async () => {
    const { user } = await show(
      <>
        <AtAGlance options={options} listId="list" idOf={({ id }) => `at-${id}`} />
        <h3 id="at-detox" tabIndex={-1}>
          The entry
        </h3>
      </>,
    );
    await user.click(screen.getByRole('link', { name: /^Detox/ }));
    expect(screen.getByRole('heading', { name: 'The entry' })).toHaveFocus();
  });
});
