import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TroubleScreen } from '../../../src/screens/TroubleScreen.tsx';
import { show } from '../../support/guide.tsx';
import { text } from '../../support/words.ts';

describe('TroubleScreen', () => {
  it('has the way out, help lines and a way to begin anew', async () => {
    const onStartOver = vi.fn<() => void>();
    const { user } = await show(<TroubleScreen code="Error" onStartOver={onStartOver} />);
    expect(screen.getByRole('link', { name: 'Leave now' })).toBeVisible();
    expect(screen.getByRole('complementary', { name: text('ui:lines.title') })).toBeVisible();
    await user.click(screen.getByRole('button', { name: text('ui:trouble.startOver') }));
    expect(onStartOver).toHaveBeenCalledTimes(1);
  });
});
