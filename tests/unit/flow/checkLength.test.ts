import { describe, expect, it } from 'vitest';
import { checkLength } from '../../../src/flow/checkLength.ts';
import { buildFlow, is, multiple, single } from '../../support/buildFlow.ts';

const parts = [{ id: 'now' }, { id: 'later' }];
const many = (n: number, more = {}) => Array.from({ length: n }, (_, i) => single(`q${i}`, more));
const found = (questions: object[]) =>
  checkLength(buildFlow({ parts, questions })).map((each) => `${each.code} ${each.message}`);

const when = (answer: string) => ({ when: is('for-whom', answer) });

describe('checkLength', () => {
  it('takes four questions before a first summary, and 45 in all', () => {
    const first = Array.from({ length: 4 }, (_, i) => single(`first-${i}`));
    expect(found([...first, ...many(41, { part: 'later' })])).toEqual([]);
  });

  it('counts the first part on each way, not over all', () => {
    const questions = [
      single('for-whom'),
      ...['a', 'b', 'c'].map((id) => single(id, when('yes'))),
      ...['d', 'e', 'f'].map((id) => single(id, when('no'))),
    ];
    expect(found(questions)).toEqual([]);
    expect(found([...questions, single('g', when('no'))])[0]).toContain('asked 5 questions');
  });

  it('counts all questions of a flow of one part as the first', () => {
    expect(found(many(5))[0]).toMatch(/^flow\/too-early-long/);
  });

  it('says so when it could only find a bound', () => {
    const answers = Array.from({ length: 20 }, (_, i) => `a${i}`);
    const wide = multiple('wide', { answerOptions: answers, exclusive: [] });
    const when = { all: answers.map((includes) => ({ question: 'wide', includes })) };
    const [message] = found([wide, single('x', { when }), ...many(44, { part: 'later' })]);
    expect(message).toContain('up to 46 (there are too many ways to count exactly)');
  });
});
