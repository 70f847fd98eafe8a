import { describe, expect, it } from 'vitest';
import { usesOf } from '../../../src/flow/uses.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  questions: [single('in-pain'), single('since', { when: { condition: 'hurts' } }), single('idle')],
  conditions: [{ id: 'hurts', when: is('in-pain', 'yes') }],
  redFlags: [redFlag('danger', { when: { not: is('in-pain', 'no') } }), redFlag('other')],
  options: [
    option('talk', note('all'), note('pain', { facts: ['CARE-02'], when: is('in-pain', 'yes') })),
    option(
      'rest',
      note('worded', { variants: [{ id: 'a', when: is('since', 'yes') }, { id: 'b' }] }),
    ),
    option('walk', note('all')),
  ],
});

describe('usesOf', () => {
  it('names the questions, options and red flags that read an answer, and the facts behind them', () => {
    expect(usesOf(flow, 'in-pain')).toEqual({
      questions: ['since'],
      options: ['talk'],
      redFlags: ['danger'],
      facts: ['CARE-01', 'CARE-02'],
    });
  });

  it('counts words that vary with an answer', () => {
    expect(usesOf(flow, 'since').options).toEqual(['rest']);
  });

  it('is nothing for an answer that nothing reads', () => {
    expect(usesOf(flow, 'idle')).toEqual({ questions: [], options: [], redFlags: [], facts: [] });
  });
});
