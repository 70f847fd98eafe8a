import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RedFlagLines } from '../../../src/screens/RedFlagLines.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('RedFlagLines', () => {
  it('has one dark number, the first', async () => {
    await show(<RedFlagLines kinds={['emergency', 'suicide']} callIsSaid={false} large />);
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.classList.contains('night'))).toEqual([true, false]);
  });

  it('says to ask somebody to stay where no line does', async () => {
    await show(<RedFlagLines kinds={['not-alone']} callIsSaid={false} />, {
      beside: { place: 'spain' },
    });
    expect(screen.getByText(text('ui:lines.company'))).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says to call the local number while none is known, unless that is said', async () => {
    await show(<RedFlagLines kinds={['emergency']} callIsSaid={false} />, {
      beside: { place: null },
    });
    expect(screen.getByText(text('ui:lines.local'))).toBeVisible();
  });

  it('does not say it twice', async () => {
    await show(<RedFlagLines kinds={['emergency']} callIsSaid />, { beside: { place: null } });
    expect(screen.queryByText(text('ui:lines.local'))).toBeNull();
    expect(screen.getByRole('link', { name: /Find A Helpline/ })).toBeVisible();
  });
});
