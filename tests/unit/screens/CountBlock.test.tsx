import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/flow/summarise.ts';
import { CountBlock } from '../../../src/screens/CountBlock.tsx';
import { show } from '../../support/guide.tsx';

const region = async (change: Partial<Count>) => {
  const count = { run: 'signs', yes: 7, open: 0, of: 11, bands: true, fewer: false, ...change };
  await show(<CountBlock count={count} />);
  return screen.getByRole('region', { name: 'The signs you marked' });
};

describe('CountBlock', () => {
  it('says how many of how many, with the bands and the sentence about clinicians', async () => {
    const told = await region({});
    expect(told).toHaveTextContent('You marked 7 of 11 signs.');
    expect(told).toHaveTextContent('Many call 2 signs mild. Only a clinician can tell.');
    expect(told).not.toHaveTextContent('it may be');
    expect(told).not.toHaveTextContent('Fewer signs count.');
  });

  it('says a range while some are open', async () => {
    expect(await region({ open: 2 })).toHaveTextContent('Open: 2. So it may be 7 to 9.');
  });

  it('names no bands below their number', async () => {
    const told = await region({ yes: 1, bands: false });
    expect(told).not.toHaveTextContent('Many call');
    expect(told).toHaveTextContent('Only a clinician can tell.');
  });

  it('says why fewer were asked', async () => {
    expect(await region({ of: 9, fewer: true })).toHaveTextContent('Fewer signs count.');
  });
});
