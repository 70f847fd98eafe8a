import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SureBlock } from '../../../src/screens/SureBlock.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const ASK = { name: text('decide:ask.open'), to: 'ask' } as const;
const COMPARE = { name: text('decide:compare.title'), to: 'compare' } as const;
const HELP = { name: text('ui:summary.findHelp'), to: 'find-help' } as const;

describe('SureBlock', () => {
  it('asks one question, with nothing chosen and nowhere to go yet', async () => {
    await show(<SureBlock />);
    expect(screen.getByRole('group', { name: text('decide:sure.question') })).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['yes', [ASK]],
    ['some', [ASK, COMPARE]],
    ['no', [ASK, HELP]],
  ] as const)('leads whoever answers "%s" to what helps', async (feeling, places) => {
    const { user, beside } = await show(<SureBlock />);
    await user.click(screen.getByLabelText(text(`decide:sure.${feeling}`)));
    expect(screen.getByText(text(`decide:sure.${feeling}Text`))).toBeVisible();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(
      places.map(({ name }) => name),
    );
    for (const { name, to } of places) {
      await user.click(screen.getByRole('button', { name }));
      expect(beside.open).toHaveBeenLastCalledWith(to);
    }
  });
});
