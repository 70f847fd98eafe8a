import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/flow/checkAnswers.ts';
import { buildFlow, multiple, scale, single } from '../../support/buildFlow.ts';

const codes = (question: object) =>
  checkAnswers(buildFlow({ questions: [question] })).map((each) => `${each.code} ${each.where}`);
const options = (...answerOptions: string[]) => ({ answerOptions });

describe('checkAnswers', () => {
  it('takes an exclusive answer of any name for "none"', () => {
    const question = multiple('support', {
      ...options('family', 'nobody', 'rather-not-say'),
      exclusive: ['nobody', 'rather-not-say'],
      required: true,
    });
    expect(codes(question)).toEqual([]);
  });

  it('does not take "not sure" for "none"', () => {
    const question = multiple('uses', {
      ...options('alcohol', 'not-sure', 'rather-not-say'),
      exclusive: ['not-sure', 'rather-not-say'],
      required: true,
    });
    expect(codes(question)).toEqual(['flow/no-none questions[0].answerOptions']);
  });

  it('lets an optional question be without "none"', () => {
    const question = multiple('uses', {
      ...options('alcohol', 'rather-not-say'),
      exclusive: ['rather-not-say'],
    });
    expect(codes(question)).toEqual([]);
  });

  it('finds reserved answers and "none" that are not exclusive', () => {
    const question = multiple('uses', {
      ...options('a', 'none', 'not-sure', 'rather-not-say'),
      exclusive: [],
    });
    const [found] = checkAnswers(buildFlow({ questions: [question] }));
    expect(found?.code).toBe('flow/not-exclusive');
    expect(found?.message).toContain('"none", "not-sure" and "rather-not-say"');
  });

  it('finds exclusive answers that the question does not have', () => {
    expect(codes(multiple('uses', { exclusive: ['none', 'rather-not-say', 'nothing'] }))).toEqual([
      'flow/not-exclusive questions[0].exclusive',
    ]);
  });

  it('asks single and multiple questions to end with "rather not say"', () => {
    const at = ['flow/no-way-out questions[0].answerOptions'];
    expect(codes(single('a', options('yes', 'no')))).toEqual(at);
    expect(codes(single('a', options('rather-not-say', 'no')))).toEqual(at);
    expect(codes(scale('a'))).toEqual([]);
  });

  it('finds a scale without room', () => {
    expect(codes(scale('a', { min: 4, max: 1 }))).toEqual(['flow/empty-scale questions[0].max']);
  });
});
