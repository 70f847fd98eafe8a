import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { STILL } from '../../../src/screens/Door.ts';
import { TroubleScreen } from '../../../src/screens/TroubleScreen.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('TroubleScreen', () => {
  it('has the way out, help lines and a way to begin anew, at which the door wipes everything', async () => {
    const startOver = vi.fn<() => void>();
    const { user } = await show(<TroubleScreen code="Error" />, {
      content: { door: { ...STILL, startOver } },
    });
    expect(screen.getByRole('link', { name: 'Leave now' })).toBeVisible();
    expect(screen.getByRole('complementary', { name: text('ui:lines.title') })).toBeVisible();
    await user.click(screen.getByRole('button', { name: text('ui:trouble.startOver') }));
    expect(startOver).toHaveBeenCalledTimes(1);
  });
});
