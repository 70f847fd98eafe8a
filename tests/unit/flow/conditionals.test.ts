import { describe, expect, it } from 'vitest';
import { allNodes, conditionalsOf, nodesOf, readBy } from '../../../src/flow/conditionals.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';

const yes = is('in-pain', 'yes');
const silence = { means: 'careful', reason: 'A miss is worse.' };
const variants = [{ id: 'one', when: yes }, { id: 'two' }];
const flow = buildFlow({
  runs: [{ id: 'signs' }],
  conditions: [{ id: 'hurts', when: yes }],
  questions: [single('in-pain', { run: 'signs' }), single('since', { when: yes, silence })],
  contradictions: [{ id: 'odd', questions: ['in-pain', 'since'], when: yes }],
  redFlags: [redFlag('pain', { when: yes, variants })],
  options: [
    {
      ...option('talk', note('all'), note('pain', { when: yes, variants })),
      details: [{ slot: 'what', facts: ['CARE-01'], variants }],
    },
  ],
  prompts: [{ id: 'ask', facts: ['CARE-01'], when: yes }],
});

describe('conditionalsOf', () => {
  it('gives everything that may have a condition, with its place', () => {
    expect(conditionalsOf(flow).map(({ where, when }) => [where, when !== null])).toEqual([
      ['conditions[0]', true],
      ['questions[0]', false],
      ['questions[1]', true],
      ['contradictions[0]', true],
      ['redFlags[0]', true],
      ['redFlags[0].variants[0]', true],
      ['redFlags[0].variants[1]', false],
      ['options[0].details[0].variants[0]', true],
      ['options[0].details[0].variants[1]', false],
      ['options[0].notes[0]', false],
      ['options[0].notes[1]', true],
      ['options[0].notes[1].variants[0]', true],
      ['options[0].notes[1].variants[1]', false],
      ['prompts[0]', true],
    ]);
  });

  it('gives the reason of a silence mark', () => {
    const marked = conditionalsOf(flow).filter((each) => each.silence !== null);
    expect(marked.map(({ where, silence }) => [where, silence])).toEqual([
      ['questions[1]', 'A miss is worse.'],
    ]);
  });
});

describe('nodesOf', () => {
  it('gives every part with its place, and whether an odd number of nots stands above', () => {
    const nodes = nodesOf({ all: [yes, { not: { any: [yes, { not: yes }] } }] }, 'when');
    expect(nodes.map(({ where, negated }) => [where, negated])).toEqual([
      ['when', false],
      ['when.all[0]', false],
      ['when.all[1]', false],
      ['when.all[1].not', true],
      ['when.all[1].not.any[0]', true],
      ['when.all[1].not.any[1]', true],
      ['when.all[1].not.any[1].not', false],
    ]);
  });
});

describe('allNodes', () => {
  it('gives the parts of all conditions', () => {
    expect(allNodes(flow).map((node) => node.where)).toContain('redFlags[0].variants[0].when');
    expect(allNodes(flow)).toHaveLength(9);
  });
});

describe('readBy', () => {
  it('gives the question of a test and the questions of a run', () => {
    expect(readBy(yes, flow)).toEqual(['in-pain']);
    expect(readBy({ run: 'signs', atLeast: 1 }, flow)).toEqual(['in-pain']);
    expect(readBy({ condition: 'hurts' }, flow)).toEqual([]);
  });
});
