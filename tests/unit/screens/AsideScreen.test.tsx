import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AsideScreen } from '../../../src/screens/AsideScreen.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('AsideScreen', () => {
  it.each([
    ['about', 'ui:about.title'],
    ['words', 'decide:terms.title'],
    ['ask', 'decide:ask.title'],
    ['compare', 'decide:compare.title'],
    ['option/methadone', 'example'],
  ] as const)('shows %s', async (aside, key) => {
    await show(<AsideScreen aside={aside} />);
    const title = key === 'example' ? 'Methadone' : text(key);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
