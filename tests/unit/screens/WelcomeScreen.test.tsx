import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { STILL } from '../../../src/screens/Door.ts';
import { WelcomeScreen } from '../../../src/screens/WelcomeScreen.tsx';
import { open, show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const main = () => screen.getByRole('main');

describe('WelcomeScreen', () => {
  it('says what it helps with, that it does not choose, and that no clinician reviewed it', async () => {
    await open();
    expect(main()).toHaveTextContent(text('ui:welcome.notChoose'));
    expect(main()).toHaveTextContent(text('ui:welcome.notSent'));
    expect(main()).toHaveTextContent(text('ui:unreviewed'));
  });

  it('leads to the door for two, but from a frame, which has none', async () => {
    const { unmount } = await show(<WelcomeScreen />);
    const link = screen.getByRole('link', { name: text('ui:welcome.counselor') });
    expect(link).toHaveAttribute('href', '?mode=session&lang=en');
    expect(link).not.toHaveAttribute('target');
    unmount();
    await show(<WelcomeScreen />, { content: { door: { ...STILL, framed: true } } });
    expect(screen.queryByRole('link', { name: text('ui:welcome.counselor') })).toBeNull();
  });

  it('starts', async () => {
    const { press, heading } = await open();
    await press('Start');
    expect(heading()).toBe(text('ui:before.title'));
  });

  it('marks Start, so that a press counts before the program is there', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Start' })).toHaveAttribute('data-start');
  });

  it('names no number while the country is not known, and leads to it', async () => {
    const { user, heading } = await open();
    expect(main()).toHaveTextContent(text('ui:lines.local'));
    expect(within(main()).queryByRole('link', { name: /Call/ })).toBeNull();
    await user.click(within(main()).getByRole('button', { name: text('ui:welcome.findNumber') }));
    expect(heading()).toBe(text('ui:findHelp.title'));
  });

  it('shows the number of a country that is known', async () => {
    await show(<WelcomeScreen />, { beside: { place: 'us' } });
    expect(screen.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  });

  it('says that answers were cleared, when they were', async () => {
    await open({ cleared: true });
    expect(screen.getByText(text('ui:welcome.cleared'))).toBeVisible();
  });

  it('says nothing of that otherwise', async () => {
    await open();
    expect(screen.queryByText(text('ui:welcome.cleared'))).toBeNull();
  });

  it('names no drug in the plain look', async () => {
    const appearance = { textSize: '100', look: 'auto', plain: true } as const;
    const { container } = await show(<WelcomeScreen />, { beside: { appearance } });
    expect(container).toHaveTextContent(text('ui:welcome.plainTitle'));
    expect(container).not.toHaveTextContent(/heroin|opioid|medicine/i);
  });
});
