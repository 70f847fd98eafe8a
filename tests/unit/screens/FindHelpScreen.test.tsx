import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FindHelpScreen } from '../../../src/screens/FindHelpScreen.tsx';
import { openPartTwo, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const region = (kind: string) => screen.getByRole('region', { name: text(`places:kinds.${kind}`) });

describe('FindHelpScreen', () => {
  it('shows the lines of the place by what they are for', async () => {
    await show(<FindHelpScreen />);
    expect(within(region('emergency')).getByRole('link')).toHaveAttribute('href', 'tel:911');
    expect(region('violence')).toHaveTextContent('Text START to 88788.');
    expect(region('not-alone')).toHaveTextContent('800-972-0590');
  });

  it('says when the lines were compared', async () => {
    await show(<FindHelpScreen />);
    expect(screen.getByText(/Compared with the service’s page, \w+ 20\d\d\./)).toBeVisible();
  });

  it('names what a place has no line for, and shows its other lines instead', async () => {
    await show(<FindHelpScreen />, { beside: { place: 'switzerland' } });
    const missing = screen.getByText(text('ui:findHelp.missing')).parentElement ?? document.body;
    const kinds = within(missing)
      .getAllByRole('listitem')
      .map((each) => each.textContent);
    expect(kinds.slice(0, 3)).toEqual([
      text('places:kinds.violence'),
      text('places:kinds.not-alone'),
      text('places:kinds.drugs'),
    ]);
    expect(within(missing).getByRole('link', { name: 'Call 143' })).toBeVisible();
    expect(missing).toHaveTextContent(text('ui:lines.company'));
  });

  it('has words that are true everywhere, and the directory, while no place is known', async () => {
    await show(<FindHelpScreen />, { beside: { place: null } });
    expect(screen.getByText(text('ui:lines.local'))).toBeVisible();
    expect(screen.getByRole('link', { name: /Find A Helpline/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull();
  });

  it('changes the lines everywhere with the choice, and Back returns to the same place', async () => {
    const { user, press, heading } = await openPartTwo();
    await press(text('ui:lines.others'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.selectOptions(screen.getByLabelText(text('ui:lines.country')), 'Spain');
    await press('Back');
    expect(heading()).toBe('Your use');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Call 024' })).toBeVisible();
  });
});
