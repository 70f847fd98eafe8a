import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useBeside } from '../../../src/screens/Beside.ts';
import { show } from '../../support/guide.tsx';

function Place() {
  return <p>{useBeside().place}</p>;
}

describe('useBeside', () => {
  it('gives what stands beside the session', async () => {
    const { container } = await show(<Place />, { beside: { place: 'spain' } });
    expect(container).toHaveTextContent('spain');
  });

  it('fails outside of Screens', () => {
    expect(() => render(<Place />)).toThrow('inside Screens');
  });
});
