import { describe, expect, it } from 'vitest';
import { checkLooksAhead, checkParts, checkRuns } from '../../../src/flow/checkOrder.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';

const sign = (id: string, more = {}) => single(id, { run: 'signs', ...more });

const runWheres = (...questions: object[]) =>
  checkRuns(buildFlow({ runs: [{ id: 'signs' }], questions })).map((each) => each.where);

describe('checkLooksAhead', () => {
  it('finds a question that reads itself or a later one, also through names and runs', () => {
    const flow = buildFlow({
      runs: [{ id: 'signs' }],
      conditions: [{ id: 'sleepy', when: is('sleeps', 'no') }],
      questions: [
        single('in-pain', { when: { condition: 'sleepy' } }),
        single('self', { when: is('self', 'yes') }),
        single('sign-a', { run: 'signs', when: { run: 'signs', atLeast: 1 } }),
        single('sleeps', { when: { all: [is('in-pain', 'yes'), { run: 'signs', atLeast: 1 }] } }),
      ],
    });
    expect(checkLooksAhead(flow).map((each) => each.where)).toEqual([
      'questions[0].when',
      'questions[1].when',
      'questions[2].when',
    ]);
  });

  it('takes notes that read any question', () => {
    expect(checkLooksAhead(buildFlow())).toEqual([]);
  });
});

describe('checkParts', () => {
  const parts = [{ id: 'now' }, { id: 'body' }, { id: 'home' }];
  const wheres = (...names: string[]) =>
    checkParts(
      buildFlow({ parts, questions: names.map((part, i) => single(`q${i}`, { part })) }),
    ).map((each) => each.where);

  it('takes parts in their order, one left out', () => {
    expect(wheres('now', 'now', 'body', 'home')).toEqual([]);
    expect(wheres('now', 'home')).toEqual([]);
  });

  it('finds questions behind the part that they belong to', () => {
    expect(wheres('now', 'home', 'body', 'home', 'now')).toEqual([
      'questions[2].part',
      'questions[4].part',
    ]);
  });

  it('finds a required question behind the first part', () => {
    const questions = [
      single('a', { required: true }),
      single('b', { part: 'body', required: true }),
    ];
    expect(checkParts(buildFlow({ parts, questions })).map((each) => each.code)).toEqual([
      'flow/required-late',
    ]);
  });
});

describe('checkRuns', () => {
  it('takes a run that stands together, between other questions', () => {
    expect(runWheres(single('x'), sign('a'), sign('b'), single('y'))).toEqual([]);
  });

  it('finds one that stands apart', () => {
    expect(runWheres(sign('a'), single('x'), sign('b'), sign('c'))).toEqual(['questions[2]']);
  });

  it('finds other answers, and answers without yes', () => {
    const others = { answerOptions: ['no', 'yes', 'rather-not-say'] };
    const never = { answerOptions: ['often', 'seldom', 'rather-not-say'] };
    expect(runWheres(sign('a'), sign('b', others))).toEqual(['questions[1]']);
    expect(runWheres(sign('a', never))).toEqual(['questions[0]']);
  });
});
