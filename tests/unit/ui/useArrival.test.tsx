import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { useArrival } from '../../../src/ui/useArrival.ts';

function Page({ name, row = false }: { readonly name: string; readonly row?: boolean }) {
  const main = useRef<HTMLElement>(null);
  useArrival(name, main);
  return (
    <main ref={main}>
      <h1 tabIndex={-1}>{name}</h1>
      <button type="button" data-arrive={row ? '' : undefined}>
        Change
      </button>
    </main>
  );
}

describe('useArrival', () => {
  it('goes to the top and to the heading when the screen changes', () => {
    const { rerender } = render(<Page name="one" />);
    expect(document.body).toHaveFocus();
    document.documentElement.scrollTop = 300;
    rerender(<Page name="two" />);
    expect(screen.getByRole('heading', { name: 'two' })).toHaveFocus();
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it('leaves the focus alone while the screen stays', () => {
    const { rerender } = render(<Page name="one" />);
    screen.getByRole('button').focus();
    rerender(<Page name="one" row />);
    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('goes to the row that somebody comes back to', () => {
    const { rerender } = render(<Page name="one" />);
    rerender(<Page name="two" row />);
    expect(screen.getByRole('button')).toHaveFocus();
  });
});
