import { describe, expect, it } from 'vitest';
import { checkSilence } from '../../../src/flow/checkSilence.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { buildFlow, is, note, option, scale, single } from '../../support/buildFlow.ts';

const silence = { means: 'careful', reason: 'A miss is worse.' };
const hurts = is('in-pain', 'yes');
const open: Condition = { question: 'in-pain', unknown: true };

function found(when: Condition | undefined, conditions: object[] = [], more: object = {}) {
  const flow = buildFlow({
    runs: [{ id: 'signs' }, { id: 'must' }],
    conditions,
    questions: [
      single('asked', { required: true }),
      single('in-pain'),
      scale('fewer-visits'),
      single('sign', { run: 'signs' }),
      single('must', { required: true, run: 'must' }),
    ],
    options: [option('talk', note('n', { ...(when && { when }), ...more }))],
  });
  return checkSilence(flow).map((each) => `${each.code} ${each.where}`);
}
const counts = (where: string) => [`flow/silence-counts options[0].notes[0].when${where}`];

describe('checkSilence', () => {
  it('finds an optional question under a not', () => {
    expect(found({ not: hurts })).toEqual(counts('.not'));
    expect(found({ all: [{ not: { any: [is('asked', 'yes'), hurts] } }] })).toEqual(
      counts('.all[0].not.any[1]'),
    );
    expect(found({ not: { question: 'fewer-visits', atLeast: 3 } })).toEqual(counts('.not'));
  });

  it('takes a required question under a not', () => {
    expect(found({ not: is('asked', 'yes') })).toEqual([]);
  });

  it('takes an even number of nots', () => {
    expect(found({ not: { not: hurts } })).toEqual([]);
    expect(found({ not: { not: { not: hurts } } })).toEqual(counts('.not.not.not'));
  });

  it('takes a not beside a test for unknown of the same question, also in a named condition', () => {
    expect(found({ any: [open, { not: hurts }] })).toEqual([]);
    expect(found({ all: [{ not: open }, { not: hurts }] })).toEqual([]);
    expect(
      found({ all: [{ condition: 'told' }, { not: hurts }] }, [
        { id: 'told', when: { not: open } },
      ]),
    ).toEqual([]);
  });

  it('does not take a test for unknown of another question', () => {
    expect(found({ all: [{ question: 'sign', unknown: true }, { not: hurts }] })).toEqual(
      counts('.all[1].not'),
    );
  });

  it('takes a mark by a reviewer', () => {
    expect(found({ not: hurts }, [], { silence })).toEqual([]);
  });

  it('follows a not into a named condition', () => {
    const conditions = [
      { id: 'deep', when: hurts },
      { id: 'pain', when: { any: [is('asked', 'yes'), { condition: 'deep' }] } },
    ];
    expect(found({ not: { condition: 'pain' } }, conditions)).toEqual(counts('.not'));
    expect(found({ condition: 'pain' }, conditions)).toEqual([]);
  });

  it('judges a not within a named condition there, with the mark of that condition', () => {
    const when = { not: hurts };
    expect(found({ condition: 'at-ease' }, [{ id: 'at-ease', when }])).toEqual([
      'flow/silence-counts conditions[0].when.not',
    ]);
    expect(found({ condition: 'at-ease' }, [{ id: 'at-ease', when, silence }])).toEqual([]);
  });

  it('takes a not of a named condition that has the question under a not itself', () => {
    const conditions = [{ id: 'at-ease', when: { not: hurts }, silence }];
    expect(found({ not: { condition: 'at-ease' } }, conditions)).toEqual([]);
  });

  it('takes a run under a not when open answers count, or when all are required', () => {
    expect(found({ not: { run: 'signs', atLeast: 1 } })).toEqual(counts('.not'));
    expect(found({ not: { run: 'signs', atLeast: 1, unknownCounts: true } })).toEqual([]);
    expect(found({ not: { run: 'must', atLeast: 1 } })).toEqual([]);
  });

  it('finds a mark that nothing needs', () => {
    const idle = ['flow/silence-idle options[0].notes[0].silence'];
    expect(found(hurts, [], { silence })).toEqual(idle);
    expect(found(undefined, [], { silence })).toEqual(idle);
    expect(found({ any: [open, { not: hurts }] }, [], { silence })).toEqual(idle);
  });

  it('judges a variant by itself', () => {
    const variants = [{ id: 'a', when: { not: hurts } }, { id: 'b' }];
    expect(found(undefined, [], { variants })).toEqual([
      'flow/silence-counts options[0].notes[0].variants[0].when.not',
    ]);
  });
});
