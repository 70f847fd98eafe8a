import { describe, expect, it } from 'vitest';
import { pathSoFar } from '../../../src/session/path.ts';
import { buildFlow, single } from '../../support/buildFlow.ts';
import { begun, go } from '../../support/session.ts';

const flow = buildFlow({
  parts: [{ id: 'now' }, { id: 'then' }],
  questions: [
    single('a'),
    single('b'),
    single('c', { part: 'then' }),
    single('d', { part: 'then' }),
  ],
});

describe('pathSoFar', () => {
  it('U-54: holds what was passed by part, up to the question on the screen, and the rest apart', () => {
    expect(pathSoFar(begun(flow, 'next'))).toEqual({
      soFar: [{ part: 'now', questions: ['a', 'b'] }],
      later: ['c', 'd'],
    });
  });

  it('goes as far as somebody has answered, though they have gone back', () => {
    const back = go(begun(flow, 'next', 'next', 'next'), ['c', 'yes'], { goTo: 'a' });
    expect(pathSoFar(back)).toEqual({
      soFar: [
        { part: 'now', questions: ['a', 'b'] },
        { part: 'then', questions: ['c'] },
      ],
      later: ['d'],
    });
  });

  it('is all of it at the review and the summary', () => {
    const review = go(begun(flow), 'toReview');
    expect(pathSoFar(review).later).toEqual([]);
    expect(pathSoFar(go(review, 'confirm')).later).toEqual([]);
  });
});
