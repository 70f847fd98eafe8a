import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PrivacyScreen } from '../../../src/screens/PrivacyScreen.tsx';
import { show } from '../../support/guide.tsx';
import { text, wordsAt } from '../../support/words.ts';

describe('PrivacyScreen', () => {
  it('says what is kept to this page, and in the same form what cannot be hidden', async () => {
    await show(<PrivacyScreen />);
    expect(screen.getByText(text('ui:privacy.stay')).tagName).toBe('LI');
    expect(screen.getByText(text('ui:privacy.history')).tagName).toBe('LI');
  });

  it('X-18: promises nothing that nobody can keep', () => {
    expect(JSON.stringify(wordsAt('ui:privacy'))).not.toMatch(/anonym|100|HIPAA|secure/i);
  });

  it('X-18: says that leaving does not clear the history, and that watching goes on', () => {
    const all = JSON.stringify([wordsAt('ui:privacy'), wordsAt('ui:before'), wordsAt('ui:frame')]);
    const sentences = all
      .split(/[.:"]/)
      .filter((each) => /history/i.test(each) && /leav/i.test(each));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((each) => !/\b(not|cannot|by hand)\b/.test(each))).toEqual([]);
    expect(text('ui:before.hide')).toMatch(/watched device/);
  });
});
