import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useStatus } from '../../../src/ui/useStatus.ts';

function Voice({ on = 'one' }: { readonly on?: string }) {
  const [text, say] = useStatus(on);
  return (
    <>
      <output>{text}</output>
      <button type="button" onClick={() => say('Cleared')}>
        Clear
      </button>
    </>
  );
}
const tell = () => fireEvent.click(screen.getByRole('button'));
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('useStatus', () => {
  it('is empty at rest, and again 5 s after something was said', () => {
    render(<Voice />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    tell();
    expect(screen.getByRole('status')).toHaveTextContent('Cleared');
    wait(4999);
    expect(screen.getByRole('status')).toHaveTextContent('Cleared');
    wait(1);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('P-14: is empty on another screen: what was said may name an answer', () => {
    const { rerender } = render(<Voice />);
    tell();
    rerender(<Voice on="two" />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    tell();
    expect(screen.getByRole('status')).toHaveTextContent('Cleared');
  });

  it('keeps a message for its whole time when it is said again', () => {
    render(<Voice />);
    tell();
    wait(3000);
    tell();
    wait(3000);
    expect(screen.getByRole('status')).toHaveTextContent('Cleared');
  });
});
