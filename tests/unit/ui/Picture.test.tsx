import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Picture } from '../../../src/ui/Picture.tsx';

describe('Picture', () => {
  it('is a drawing with one warm area, hidden from those who hear the page', () => {
    const { container } = render(<Picture name="cup" />);
    const svg = container.querySelector('svg');
    expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(svg?.querySelectorAll('.lamp')).toHaveLength(1);
  });
});
