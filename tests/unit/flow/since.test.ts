import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../src/flow/since.ts';
import { walk } from '../../../src/flow/walk.ts';
import { realFlow } from '../../support/fixtures.ts';

const flow = realFlow('opioids');
const earlier = {
  'for-whom': 'me',
  'right-now': ['none'],
  country: 'us',
  age: 'a26-plus',
  'days-of-use': 'd20-30',
};

describe('changedSince', () => {
  it('U-65: tells nothing while nothing has changed', () => {
    expect(changedSince(flow, earlier, walk(flow, earlier))).toEqual({ answers: [], options: [] });
  });

  it('U-65: tells changed answers in the order of the flow, and options that are marked otherwise', () => {
    const now = walk(flow, { ...earlier, 'days-of-use': 'd0', pregnancy: 'pregnant' });
    const { answers, options } = changedSince(flow, earlier, now);
    expect(answers.map(({ question }) => question)).toEqual(['days-of-use', 'pregnancy']);
    expect(answers[1]).toEqual({ question: 'pregnancy', before: undefined, after: 'pregnant' });
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter(({ before, after }) => before === after)).toEqual([]);
  });
});
