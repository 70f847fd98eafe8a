import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Frame } from '../../../src/screens/Frame.tsx';
import { show } from '../../support/guide.tsx';

describe('Frame', () => {
  it('leaves with the session that is to be stopped', async () => {
    const session = { stop: vi.fn<() => void>() };
    const { user, content } = await show(
      <Frame screen="one" session={session} onBack={null} help={null} status="">
        <h1>One</h1>
      </Frame>,
    );
    const leave = screen.getByRole('link', { name: 'Leave now' });
    expect(leave).toHaveAttribute('href', content.exit);
    await user.click(leave);
    expect(content.leave).toHaveBeenCalledExactlyOnceWith(session);
  });
});
