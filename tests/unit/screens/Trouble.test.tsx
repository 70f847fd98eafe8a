import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Trouble } from '../../../src/screens/Trouble.tsx';
import { show } from '../../support/guide.tsx';

let broken = true;
function Fragile() {
  if (broken) throw new RangeError('the answer was heroin');
  return <p>All is well</p>;
}

beforeEach(() => {
  broken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});
const open = () =>
  show(
    <Trouble>
      <Fragile />
    </Trouble>,
  );

describe('Trouble', () => {
  it('F-72, P-26: shows the kind of what broke, and nothing that was said', async () => {
    await open();
    expect(screen.getByText('Code: RangeError')).toBeVisible();
    expect(document.body).not.toHaveTextContent('heroin');
  });

  it('is not seen while nothing breaks', async () => {
    broken = false;
    await open();
    expect(screen.getByText('All is well')).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
