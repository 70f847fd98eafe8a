import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HelpBlock } from '../../../src/screens/HelpBlock.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

const block = () => screen.getByRole('complementary', { name: text('ui:lines.title') });

describe('HelpBlock', () => {
  it('shows the emergency number and somebody to talk to', async () => {
    await show(<HelpBlock place="us" />);
    const links = within(block())
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(links).toEqual(['Call 911', 'Call or text 988']);
    expect(block()).toHaveTextContent('United States');
  });

  it('says what is particular where there are several numbers for one thing', async () => {
    await show(<HelpBlock place="norway" />);
    expect(block()).toHaveTextContent(text('places:lines.no-ambulance'));
    expect(block()).toHaveTextContent(text('places:lines.no-police'));
  });

  it('shows the directory and no number while the place is not known', async () => {
    await show(<HelpBlock place={null} />);
    expect(block()).toHaveTextContent(text('ui:lines.local'));
    expect(within(block()).getByRole('link')).toHaveTextContent('Find A Helpline');
  });

  it('leads to the lines of all countries, if it can', async () => {
    const onOthers = vi.fn<() => void>();
    const { user } = await show(<HelpBlock place="us" onOthers={onOthers} />);
    await user.click(screen.getByRole('button', { name: text('ui:lines.others') }));
    expect(onOthers).toHaveBeenCalledTimes(1);
  });
});
