import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CountryInPlace } from '../../../src/screens/CountryInPlace.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('CountryInPlace', () => {
  it('says what the choice is for, and offers it', async () => {
    await show(<CountryInPlace />, { beside: { place: null } });
    expect(screen.getByText(text('ui:redFlag.where'))).toBeVisible();
    expect(screen.getByRole('combobox', { name: text('ui:lines.country') })).toBeVisible();
  });
});
