import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useContent } from '../../../src/screens/Content.ts';
import { show } from '../../support/guide.tsx';

function Exit() {
  return <p>{useContent().exit}</p>;
}

describe('useContent', () => {
  it('gives what the door has handed over', async () => {
    const { container } = await show(<Exit />);
    expect(container).toHaveTextContent('https://example.org/out');
  });

  it('fails outside of a door', () => {
    expect(() => render(<Exit />)).toThrow('content of a door');
  });
});
