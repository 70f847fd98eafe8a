import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccessibilityScreen } from '../../../src/screens/AccessibilityScreen.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('AccessibilityScreen', () => {
  it('says how to change text size and look, and what is missing', async () => {
    await show(<AccessibilityScreen />);
    expect(screen.getByText(text('ui:accessibility.look'))).toBeVisible();
    expect(screen.getByText(text('ui:accessibility.gaps'))).toBeVisible();
  });
});
