import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { titleKey } from '../../../src/content/keys.ts';
import { realFlow } from '../../support/fixtures.ts';
import { exampleContent, open } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Guide', () => {
  it('opens on the welcome screen and takes no focus', async () => {
    const { heading } = await open();
    expect(heading()).toBe(text('ui:welcome.title'));
    expect(document.body).toHaveFocus();
  });

  it('goes on at once when Start was pressed before it was there', async () => {
    const { heading } = await open({ started: true });
    expect(heading()).toBe(text('ui:before.title'));
  });

  it('keeps the look that was chosen when other questions are chosen', async () => {
    const { bundle } = exampleContent();
    const family = { ...bundle, flow: realFlow('family') };
    const { user, press, heading } = await open({ flows: [bundle, family] });
    await user.click(screen.getByLabelText(text('ui:frame.lookDark')));
    await press(text(titleKey(family.flow)));
    expect(heading()).toBe(text('ui:before.title'));
    expect(screen.getByLabelText(text('ui:frame.lookDark'))).toBeChecked();
    expect(document.documentElement).toHaveAttribute('data-look', 'dark');
  });

  it('shows trouble when something breaks, with the way out', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { content } = await open();
    const flow = { ...content.bundle.flow, groups: [] };
    await open({ bundle: { ...content.bundle, flow: { ...flow, questions: [] } } });
    expect(screen.getByRole('heading', { name: text('ui:trouble.title') })).toBeVisible();
  });
});
