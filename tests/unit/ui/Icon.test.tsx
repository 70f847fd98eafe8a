import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Icon } from '../../../src/ui/Icon.tsx';

describe('Icon', () => {
  it('is hidden from those who hear the page', () => {
    const { container } = render(<Icon name="phone" />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('turns with the text only if it points somewhere', () => {
    const { container } = render(
      <>
        <Icon name="back" />
        <Icon name="phone" />
      </>,
    );
    const turning = [...container.querySelectorAll('svg')].map((each) =>
      each.classList.contains('turns'),
    );
    expect(turning).toEqual([true, false]);
  });
});
