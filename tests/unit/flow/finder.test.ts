import { describe, expect, it } from 'vitest';
import { finder } from '../../../src/flow/finder.ts';

const find = finder<{ readonly id: string; readonly at: number }>();
const list = [
  { id: 'a', at: 1 },
  { id: 'b', at: 2 },
  { id: 'a', at: 3 },
];

describe('finder', () => {
  it('finds what has an id, the first of two', () => {
    expect(find(list, 'b')?.at).toBe(2);
    expect(find(list, 'a')?.at).toBe(1);
    expect(find(list, 'a')?.at).toBe(1);
  });

  it('finds nothing where there is nothing, nor what every object has', () => {
    expect(find(list, 'c')).toBeUndefined();
    expect(find(list, 'constructor')).toBeUndefined();
    expect(find([], 'a')).toBeUndefined();
  });

  it('keeps lists apart', () => {
    expect(find([{ id: 'a', at: 9 }], 'a')?.at).toBe(9);
    expect(find(list, 'a')?.at).toBe(1);
  });
});
