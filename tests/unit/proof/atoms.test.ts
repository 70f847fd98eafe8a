import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf, conditionsOf, readsOf } from '../../../src/proof/atoms.ts';
import {
  buildFlow,
  multiple,
  note,
  option,
  redFlag,
  scale,
  single,
} from '../../support/buildFlow.ts';
import { everyAnswerTo } from '../../support/everyAnswer.ts';
import { smallFlow } from '../../support/smallFlow.ts';

const atomsIn = (flow: Parameters<typeof readsOf>[0], id: string) => {
  const question = flow.questions.find((each) => each.id === id);
  const read = readsOf(flow, conditionsOf(flow)).get(id);
  if (!question || !read) throw new Error(id);
  return atomsOf(question, read);
};

describe('conditionsOf', () => {
  it('finds the conditions of everything that can have one', () => {
    const when = { question: 'in-pain', is: 'yes' };
    const flow = buildFlow({
      questions: [single('in-pain'), single('more', { when })],
      conditions: [{ id: 'named', when }],
      contradictions: [{ id: 'c', questions: ['in-pain', 'more'], when }],
      redFlags: [redFlag('flag', { when, variants: [{ id: 'a', when }, { id: 'b' }] })],
      options: [option('talk', note('n', { when, variants: [{ id: 'a', when }, { id: 'b' }] }))],
      prompts: [{ id: 'p', facts: ['CARE-01'], when }],
    });
    expect(conditionsOf(flow)).toHaveLength(8);
  });
});

describe('atomsOf', () => {
  it('keeps answers apart that a condition reads, and the rest together', () => {
    const flow = buildFlow({
      questions: [
        single('in-pain', { answerOptions: ['yes', 'no', 'some', 'not-sure', 'rather-not-say'] }),
      ],
      options: [option('talk', note('n', { when: { question: 'in-pain', is: 'yes' } }))],
    });
    expect(atomsIn(flow, 'in-pain').map(({ kind, stands }) => [kind, stands])).toEqual([
      ['answer', ['yes']],
      ['alone', ['no', 'some']],
      ['unsaid', ['not-sure', 'rather-not-say']],
    ]);
  });

  it('cuts a scale where a condition does', () => {
    const flow = buildFlow({
      questions: [scale('much')],
      options: [option('talk', note('n', { when: { question: 'much', atLeast: 3 } }))],
    });
    expect(atomsIn(flow, 'much').map(({ stands }) => stands)).toEqual([
      ['0', '1', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps all answers apart that are counted, but for those that stand alone', () => {
    const flow = buildFlow({
      questions: [multiple('uses')],
      options: [option('talk', note('n', { when: { question: 'uses', atLeast: 2 } }))],
    });
    expect(atomsIn(flow, 'uses').map(({ kind }) => kind)).toEqual([
      'answer',
      'answer',
      'alone',
      'unsaid',
    ]);
  });

  it('weighs as many answers as there are, for every question of a flow', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        for (const question of flow.questions) {
          const answers = everyAnswerTo({ ...question, required: true }).length;
          const atoms = atomsIn(flow, question.id);
          const isFree = ({ stands }: { stands: readonly string[] }) =>
            question.kind === 'multiple' && !stands.some((id) => question.exclusive.includes(id));
          const alone = atoms.filter((atom) => !isFree(atom));
          const free = atoms.filter(isFree);
          const sets = free.reduce((product, { weight }) => product * (weight + 1n), 1n) - 1n;
          const total = alone.reduce((sum, { weight }) => sum + weight, 0n) + sets;
          expect(total).toBe(BigInt(answers));
        }
      }),
    );
  });
});
