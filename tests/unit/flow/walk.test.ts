import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import { fits, questionOf } from '../../../src/flow/answers.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';
import { everyAnswerTo } from '../../support/everyAnswer.ts';
import { fixtureFlow, fixtureNames } from '../../support/fixtures.ts';
import { smallFlow } from '../../support/smallFlow.ts';

const flow = buildFlow({
  questions: [
    single('in-pain', { required: true }),
    single('since', { required: true, when: is('in-pain', 'yes') }),
    single('longer', { when: is('since', 'yes') }),
    single('sleeps'),
  ],
});

/** Some answer, or none, to each question, whether it is asked or not. */
const answersTo = (of: Flow): fc.Arbitrary<Answers> =>
  fc
    .tuple(...of.questions.map((each) => fc.constantFrom(undefined, ...everyAnswerTo(each))))
    .map((given) =>
      Object.fromEntries(
        of.questions.flatMap(({ id }, i) => (given[i] === undefined ? [] : [[id, given[i]]])),
      ),
    );

const aWalk = fc
  .oneof(smallFlow, fc.constantFrom(...fixtureNames('flows')).map(fixtureFlow))
  .chain((of) => fc.record({ of: fc.constant(of), answers: answersTo(of) }));

describe('walk', () => {
  it('leaves out a question whose condition does not hold', () => {
    expect(walk(flow, { 'in-pain': 'no' }).path).toEqual(['in-pain', 'sleeps']);
    expect(walk(flow, { 'in-pain': 'yes' }).path).toEqual(['in-pain', 'since', 'sleeps']);
  });

  it('stops at the first required question without an answer', () => {
    expect(walk(flow, {}).stop).toBe('in-pain');
    expect(walk(flow, { 'in-pain': 'yes' }).stop).toBe('since');
    expect(walk(flow, { 'in-pain': 'no' }).stop).toBeNull();
  });

  it('goes on behind the stop, so that the path shows what may come', () => {
    expect(walk(flow, {}).path).toEqual(['in-pain', 'sleeps']);
  });

  it('counts only answers to questions on the path', () => {
    expect(walk(flow, { 'in-pain': 'no', since: 'yes', sleeps: 'no' }).live).toEqual({
      'in-pain': 'no',
      sleeps: 'no',
    });
  });

  it('drops what hangs on an answer that does not count', () => {
    const { path } = walk(flow, { 'in-pain': 'no', since: 'yes', longer: 'yes' });
    expect(path).not.toContain('longer');
  });

  it('ignores answers to questions that the flow does not have', () => {
    expect(walk(flow, { 'in-pain': 'no', other: 'yes' }).live).toEqual({ 'in-pain': 'no' });
  });

  it('gives the same walk for the live answers', () => {
    fc.assert(
      fc.property(aWalk, ({ of, answers }) => {
        const first = walk(of, answers);
        expect(walk(of, first.live)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('ends with a path in the order of the flow, each question at most once', () => {
    fc.assert(
      fc.property(aWalk, ({ of, answers }) => {
        const { path, live, stop } = walk(of, answers);
        const order = of.questions.map((each) => each.id).filter((id) => path.includes(id));
        expect(path).toEqual(order);
        for (const [id, answer] of Object.entries(live)) {
          expect(path).toContain(id);
          expect(fits(questionOf(of, id), answer)).toBe(true);
        }
        expect(live[stop ?? 'nothing']).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('does not change the answers', () => {
    const answers = Object.freeze({ 'in-pain': 'no', since: 'yes' });
    walk(flow, answers);
    expect(answers).toEqual({ 'in-pain': 'no', since: 'yes' });
  });
});
