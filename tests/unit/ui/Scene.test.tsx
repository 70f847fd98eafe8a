import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Scene } from '../../../src/ui/Scene.tsx';

describe('Scene', () => {
  it('is hidden from those who hear the page', () => {
    const { container } = render(<Scene />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
