import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useIsWide } from '../../../src/ui/useIsWide.ts';
import { pretendWidth } from '../../support/width.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.style.fontSize = '';
});

function Probe() {
  const [ref, isWide] = useIsWide<HTMLParagraphElement>(48);
  return <p ref={ref}>{isWide ? 'wide' : 'narrow'}</p>;
}

describe('useIsWide', () => {
  it('measures in rem, so that larger text makes a page narrower', () => {
    pretendWidth(768);
    const { unmount } = render(<Probe />);
    expect(screen.getByText('wide')).toBeVisible();
    unmount();
    document.documentElement.style.fontSize = '32px';
    render(<Probe />);
    expect(screen.getByText('narrow')).toBeVisible();
  });

  it('follows the width', () => {
    const resize = pretendWidth(320);
    render(<Probe />);
    expect(screen.getByText('narrow')).toBeVisible();
    act(() => resize(1280));
    expect(screen.getByText('wide')).toBeVisible();
  });

  it('is narrow where nothing can be measured', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    render(<Probe />);
    expect(screen.getByText('narrow')).toBeVisible();
  });
});
