import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CountryChoice } from '../../../src/screens/CountryChoice.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const select = () => screen.getByLabelText(text('ui:lines.country'));

describe('CountryChoice', () => {
  it('shows the known place, by its name', async () => {
    await show(<CountryChoice />, { beside: { place: 'uk' } });
    expect(select()).toHaveDisplayValue('United Kingdom');
  });

  it('has none chosen while it is not known, and tells the choice', async () => {
    const { user, beside } = await show(<CountryChoice />, { beside: { place: null } });
    expect(select()).toHaveDisplayValue(text('ui:lines.choose'));
    await user.selectOptions(select(), 'France');
    expect(beside.choosePlace).toHaveBeenCalledExactlyOnceWith('france');
  });
});
