import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/flow/predicate.ts';
import { walk } from '../../../src/flow/walk.ts';
import { ALWAYS, NEVER } from '../../../src/proof/diagram.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { buildFlow, is, multiple, note, option, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { conditionOver, smallFlow } from '../../support/smallFlow.ts';

describe('Meaning', () => {
  it('counts for any condition exactly those for whom it holds', () => {
    const withCondition = smallFlow.chain((flow) =>
      fc.tuple(
        fc.constant(flow),
        conditionOver(flow.questions.map((question) => ({ ...question }))),
      ),
    );
    fc.assert(
      fc.property(withCondition, ([flow, condition]) => {
        const meaning = new Meaning(flow, [condition]);
        const hold = everyone(flow).filter((answers) => {
          const { path, live } = walk(flow, answers);
          return holds(condition, { flow, path, live });
        });
        expect(meaning.count(meaning.holds(condition))).toBe(BigInt(hold.length));
      }),
      { numRuns: 60 },
    );
  });

  it('has nobody among those for whom something holds exactly when nobody is reachable', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        const meaning = new Meaning(flow);
        for (const option of flow.options) {
          for (const label of ['consider', 'exists'] as const) {
            const node = meaning.labelled(option.id, label);
            const whole = meaning.diagram.and(meaning.reachable, node);
            expect(meaning.among(node) === NEVER).toBe(whole === NEVER);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('knows no option, note, red flag or question that the flow has not', () => {
    const meaning = new Meaning(buildFlow());
    expect(meaning.asked('nobody')).toBe(NEVER);
    expect(meaning.flagged('nothing')).toBe(NEVER);
    expect(meaning.shows('talk', 'nothing')).toBe(NEVER);
    expect(() => meaning.holds({ condition: 'nameless' })).toThrow('nameless');
  });

  it('works things out again for another flow with the same questions', () => {
    const flow = buildFlow({
      options: [option('talk', note('n', { when: is('in-pain', 'yes') }))],
    });
    const base = new Meaning(flow);
    const other = buildFlow({ options: [option('talk', note('n'))] });
    expect(new Meaning(other, [], base).shows('talk', 'n')).toBe(ALWAYS);
    expect(base.shows('talk', 'n')).not.toBe(ALWAYS);
  });

  it('does not count exclusive answers, and counts a question that was not asked as nothing', () => {
    const flow = buildFlow({
      questions: [single('in-pain'), multiple('uses', { when: is('in-pain', 'yes') })],
    });
    const two = { question: 'uses', atLeast: 2 };
    const meaning = new Meaning(flow, [two]);
    expect(meaning.count(meaning.holds(two))).toBe(1n);
    expect(
      meaning.among(meaning.diagram.and(meaning.holds(two), meaning.holds(is('in-pain', 'no')))),
    ).toBe(NEVER);
  });
});
