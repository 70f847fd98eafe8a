import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IconArray } from '../../../src/ui/IconArray.tsx';
import { drawnMarks } from '../../support/marks.ts';

const array = (of: number, filled: number, half = 0) => {
  render(<IconArray of={of} filled={filled} half={half} name="What it shows" />);
  return drawnMarks(screen.getByRole('img', { name: 'What it shows' }));
};

describe('IconArray', () => {
  it('draws as many marks as the numbers say: full, outlined, and outlined with half filled', () => {
    expect(array(100, 42, 8)).toMatchObject({ full: 42, half: 8, rest: 50 + 8 });
  });

  it('draws no mark of a kind of which there is none', () => {
    expect(array(100, 0)).toMatchObject({ full: 0, half: 0, rest: 100 });
  });

  it('is ten by ten, or fifty by twenty', () => {
    expect(array(100, 1).box).toBe('0 0 100 100');
  });

  it('is fifty by twenty for a thousand', () => {
    expect(array(1000, 1).box).toBe('0 0 500 200');
  });

  it('fills from the first row on, in one block', () => {
    const { places } = array(100, 12);
    expect(places.full).toEqual(
      Array.from({ length: 12 }, (_, i) => `${5 + (i % 10) * 10} ${i < 10 ? 5 : 15}`),
    );
  });
});
