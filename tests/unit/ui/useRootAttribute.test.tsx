import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRootAttribute } from '../../../src/ui/useRootAttribute.ts';

function Look({ look }: { readonly look: string | null }) {
  useRootAttribute('data-look', look);
  return null;
}

describe('useRootAttribute', () => {
  it('sets and takes away an attribute of the page, and leaves none behind', () => {
    const page = document.documentElement;
    const { rerender, unmount } = render(<Look look="dark" />);
    expect(page).toHaveAttribute('data-look', 'dark');
    rerender(<Look look={null} />);
    expect(page).not.toHaveAttribute('data-look');
    rerender(<Look look="light" />);
    unmount();
    expect(page).not.toHaveAttribute('data-look');
  });
});
