import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useIsPrinting } from '../../../src/ui/useIsPrinting.ts';

function Probe() {
  return <p>{useIsPrinting() ? 'paper' : 'screen'}</p>;
}

describe('useIsPrinting', () => {
  it('holds from before a print until after it', () => {
    render(<Probe />);
    expect(screen.getByText('screen')).toBeVisible();
    act(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(screen.getByText('paper')).toBeVisible();
    act(() => {
      dispatchEvent(new Event('afterprint'));
    });
    expect(screen.getByText('screen')).toBeVisible();
  });
});
