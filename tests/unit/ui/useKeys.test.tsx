import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useKeys } from '../../../src/ui/useKeys.ts';

function Probe({ onLetter, onF6 }: { readonly onLetter: () => void; readonly onF6: () => void }) {
  useKeys({ h: onLetter, F6: onF6 });
  return (
    <>
      <textarea aria-label="notes" />
      <button type="button">Go on</button>
    </>
  );
}

function setUp() {
  const onLetter = vi.fn<() => void>();
  const onF6 = vi.fn<() => void>();
  const { unmount } = render(<Probe onLetter={onLetter} onF6={onF6} />);
  return { onLetter, onF6, unmount, user: userEvent.setup() };
}

describe('useKeys', () => {
  it('U-60: hears a letter alone, and no letter that is written or pressed with others', async () => {
    const { onLetter, user } = setUp();
    await user.click(screen.getByRole('button'));
    await user.keyboard('h{Control>}h{/Control}{Alt>}h{/Alt}x');
    expect(onLetter).toHaveBeenCalledOnce();
    await user.click(screen.getByLabelText('notes'));
    await user.keyboard('h');
    expect(onLetter).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('notes')).toHaveValue('h');
  });

  it('hears other keys wherever somebody is, and a held one once', async () => {
    const { onF6, user } = setUp();
    await user.click(screen.getByLabelText('notes'));
    await user.keyboard('{F6>3/}');
    expect(onF6).toHaveBeenCalledOnce();
  });

  it('hears nothing while a dialog asks, nor when it is gone', async () => {
    const { onF6, unmount, user } = setUp();
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    await user.keyboard('{F6}');
    dialog.remove();
    unmount();
    await user.keyboard('{F6}');
    expect(onF6).not.toHaveBeenCalled();
  });
});
