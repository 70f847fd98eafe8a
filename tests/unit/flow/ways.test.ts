import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/flow/schema.ts';
import { walk } from '../../../src/flow/walk.ts';
import { longestWay } from '../../../src/flow/ways.ts';
import { buildFlow, is, multiple, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { fixtureFlow, fixtureNames, flowIds, realFlow } from '../../support/fixtures.ts';
import { smallFlow } from '../../support/smallFlow.ts';

const byTrying = (flow: Flow): number =>
  Math.max(...everyone(flow).map((answers) => walk(flow, answers).path.length));

describe('longestWay', () => {
  it('counts questions that exclude each other once', () => {
    const flow = buildFlow({
      questions: [
        single('in-pain'),
        single('a', { when: is('in-pain', 'yes') }),
        single('b', { when: is('in-pain', 'no') }),
        single('c', { when: is('in-pain', 'no') }),
      ],
    });
    expect(longestWay(flow)).toEqual({ questions: 3, exact: true });
    expect(longestWay(flow, 2)).toEqual({ questions: 2, exact: true });
  });

  it('agrees with trying all answers', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        expect(longestWay(flow)).toEqual({ questions: byTrying(flow), exact: true });
      }),
      { numRuns: 300 },
    );
  });

  it.each(fixtureNames('flows'))('agrees with trying all answers to %s', (name) => {
    const flow = fixtureFlow(name);
    expect(longestWay(flow)).toEqual({ questions: byTrying(flow), exact: true });
  });

  it('follows a long run without following each of its answers', () => {
    const signs = Array.from({ length: 30 }, (_, i) => single(`sign-${i}`, { run: 'signs' }));
    const flow = buildFlow({
      runs: [{ id: 'signs' }],
      questions: [
        ...signs,
        single('many', { when: { run: 'signs', atLeast: 15 } }),
        single('few', { when: { not: { run: 'signs', atLeast: 3, unknownCounts: true } } }),
      ],
    });
    expect(longestWay(flow)).toEqual({ questions: 31, exact: true });
  });

  it('gives a bound, and says so, when there are too many ways', () => {
    const many = Array.from({ length: 20 }, (_, i) => `a${i}`);
    const flow = buildFlow({
      questions: [
        multiple('many', {
          answerOptions: [...many, 'rather-not-say'],
          exclusive: ['rather-not-say'],
        }),
        single('more', { when: { all: many.map((includes) => ({ question: 'many', includes })) } }),
        single('less', { when: { question: 'many', unknown: true } }),
      ],
    });
    expect(longestWay(flow)).toEqual({ questions: 3, exact: false });
  });

  it.each(flowIds())('counts %s exactly', (id) => {
    expect(longestWay(realFlow(id)).exact).toBe(true);
  });
});
