import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/flow/answers.ts';
import { questionOf } from '../../../src/flow/answers.ts';
import { classesOf, testsIn } from '../../../src/flow/classes.ts';
import { holds } from '../../../src/flow/predicate.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { buildFlow, is, multiple, single } from '../../support/buildFlow.ts';
import { everyAnswerTo } from '../../support/everyAnswer.ts';
import { conditionOver } from '../../support/smallFlow.ts';

const drafts = [
  {
    id: 'in-pain',
    kind: 'single',
    answerOptions: ['yes', 'no', 'maybe', 'not-sure', 'rather-not-say'],
  },
  {
    id: 'colors',
    kind: 'multiple',
    answerOptions: ['red', 'green', 'blue', 'none', 'rather-not-say'],
    exclusive: ['none', 'rather-not-say'],
  },
  { id: 'fewer-visits', kind: 'scale', min: 0, max: 4, attribute: 'visits' },
];
const flow = buildFlow({
  runs: [{ id: 'signs' }],
  questions: drafts.map((each) => ({ ...each, part: 'now' })),
});
const classes = (of: Flow, id: string, conditions: Condition[]) =>
  classesOf(questionOf(of, id), testsIn(conditions, of));

describe('classesOf', () => {
  it('gives one class, no answer, to a question that nothing tests', () => {
    expect(classes(flow, 'in-pain', [])).toEqual([undefined]);
  });

  it('gives the tested answers of a single question, another, and one that tells nothing', () => {
    expect(classes(flow, 'in-pain', [is('in-pain', 'no')])).toEqual([
      undefined,
      'no',
      'yes',
      'not-sure',
    ]);
  });

  it('gives no class of silence to a required question', () => {
    const required = buildFlow({ questions: [single('in-pain', { required: true })] });
    expect(classes(required, 'in-pain', [is('in-pain', 'no')])).toEqual([
      'no',
      'yes',
      'rather-not-say',
    ]);
  });

  it('gives the edges of a scale', () => {
    const tests: Condition[] = [{ question: 'fewer-visits', atLeast: 3 }];
    expect(classes(flow, 'fewer-visits', tests)).toEqual([undefined, 0, 2, 3]);
    const beyond: Condition[] = [0, 5].map((atLeast) => ({ question: 'fewer-visits', atLeast }));
    expect(classes(flow, 'fewer-visits', beyond)).toEqual([undefined, 0, 4]);
  });

  it('gives the sets of the tested answers of a multiple question, and the exclusive ones alone', () => {
    const found = classes(flow, 'colors', [{ question: 'colors', includes: 'red' }]);
    expect(found).toEqual([
      undefined,
      ['green'],
      ['red'],
      ['red', 'green'],
      ['none'],
      ['rather-not-say'],
    ]);
  });

  it('gives up when a multiple question has too many tested answers', () => {
    const many = Array.from({ length: 13 }, (_, i) => `a${i}`);
    const wide = buildFlow({
      questions: [multiple('many', { answerOptions: [...many, 'rather-not-say'], exclusive: [] })],
    });
    const tests = many.map((id): Condition => ({ question: 'many', includes: id }));
    expect(classes(wide, 'many', tests)).toBeNull();
    expect(classes(wide, 'many', tests.slice(1))).not.toBeNull();
  });

  it('reads runs as tests of yes, and opens named conditions', () => {
    const named = buildFlow({
      runs: [{ id: 'signs' }],
      conditions: [{ id: 'some', when: { run: 'signs', atLeast: 1 } }],
      questions: [single('sign', { run: 'signs' })],
    });
    expect(classes(named, 'sign', [{ condition: 'some' }])).toEqual([
      undefined,
      'yes',
      'no',
      'rather-not-say',
    ]);
  });

  it('leaves no answer without one that the condition cannot tell from it', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...drafts)
          .chain((each) => conditionOver([each]).map((when) => ({ each, when }))),
        ({ each, when }) => {
          const question = questionOf(flow, each.id);
          const value = (answer: Answer | undefined) =>
            holds(when, {
              flow,
              path: [each.id],
              live: answer === undefined ? {} : { [each.id]: answer },
            });
          const reached = new Set(classesOf(question, testsIn([when], flow))?.map(value));
          for (const answer of everyAnswerTo(question)) expect(reached).toContain(value(answer));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('testsIn', () => {
  it('gathers answers and numbers by question', () => {
    const tests = testsIn([is('in-pain', 'no'), { question: 'fewer-visits', atLeast: 2 }], flow);
    expect([...(tests.get('in-pain')?.answers ?? [])]).toEqual(['no']);
    expect([...(tests.get('fewer-visits')?.numbers ?? [])]).toEqual([2]);
    expect(tests.has('colors')).toBe(false);
  });
});
