import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '../../../src/flow/answers.ts';
import type { FlowResponse } from '../../../src/flow/response.ts';
import { ageOf, reconcile, responseOf, sift } from '../../../src/flow/response.ts';
import { walk } from '../../../src/flow/walk.ts';
import { sessionMachine } from '../../../src/session/machine.ts';
import { buildFlow, is, multiple, scale, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  id: 'tiny',
  version: '2.3.1',
  questions: [
    single('in-pain'),
    multiple('also-uses', { when: is('in-pain', 'yes') }),
    scale('visits'),
  ],
});
const saved = (answers: Answers, more: Partial<FlowResponse> = {}): FlowResponse => ({
  flow: 'tiny',
  version: '2.3.1',
  language: 'en',
  answers,
  ...more,
});

describe('ageOf', () => {
  it.each([
    ['2.3.1', 'same'],
    ['2.3.0', 'older'],
    ['2.1.9', 'older'],
    ['1.9.9', 'another-major'],
    ['2.3.2', 'newer'],
    ['2.4.0', 'newer'],
    ['3.0.0', 'newer'],
    ['2.3', null],
    ['x', null],
    ['', null],
  ])('tells how %s stands to 2.3.1', (version, age) => {
    expect(ageOf(flow, version)).toBe(age);
  });
});

describe('responseOf', () => {
  it('holds the answers that count, in the order of the flow and not of the choosing', () => {
    const answers = { visits: 3, 'also-uses': ['sedatives', 'alcohol'], 'in-pain': 'yes' };
    const response = responseOf(flow, walk(flow, answers), 'en');
    expect(JSON.stringify(response)).toBe(
      '{"flow":"tiny","version":"2.3.1","language":"en",' +
        '"answers":{"in-pain":"yes","also-uses":["alcohol","sedatives"],"visits":3}}',
    );
  });

  it('leaves out answers off the path', () => {
    const answers = { 'in-pain': 'no', 'also-uses': ['alcohol'] };
    expect(responseOf(flow, walk(flow, answers), 'en').answers).toEqual({ 'in-pain': 'no' });
  });
});

describe('sift', () => {
  it('keeps what fits and lists what does not, with its reason', () => {
    const answers = {
      'in-pain': 'sometimes',
      'also-uses': ['alcohol'],
      visits: 9,
      gone: 'yes',
    };
    expect(sift(flow, answers)).toMatchObject({
      answers: {},
      changes: [
        { question: 'in-pain', why: 'answer-gone' },
        { question: 'visits', why: 'does-not-fit' },
        { question: 'gone', why: 'question-gone' },
        { question: 'also-uses', why: 'not-asked' },
      ],
      again: ['in-pain', 'visits'],
    });
  });

  it('asks again where "none" stands with others, and where one of several is gone', () => {
    const both = sift(flow, { 'in-pain': 'yes', 'also-uses': ['none', 'alcohol'] });
    expect(both.changes).toEqual([{ question: 'also-uses', why: 'does-not-fit' }]);
    const gone = sift(flow, { 'in-pain': 'yes', 'also-uses': ['alcohol', 'kava'] });
    expect(gone.changes).toEqual([{ question: 'also-uses', why: 'answer-gone' }]);
    expect(gone.again).toEqual(['also-uses']);
    expect(gone.answers).toEqual({ 'in-pain': 'yes' });
  });

  it('has an answer of another kind asked again', () => {
    expect(sift(flow, { 'in-pain': 1 }).again).toEqual(['in-pain']);
    expect(sift(flow, { 'in-pain': ['yes'] }).again).toEqual(['in-pain']);
    expect(sift(flow, { visits: '3' }).again).toEqual(['visits']);
  });
});

describe('reconcile', () => {
  it('takes over what this version asked', () => {
    const answers = { 'in-pain': 'yes', 'also-uses': ['alcohol'] };
    expect(reconcile(flow, saved(answers))).toEqual({
      ok: true,
      fresh: false,
      answers,
      walk: walk(flow, answers),
      changes: [],
      again: [],
    });
  });

  it('F-40: takes over an older version, lists what changed, and asks it again', () => {
    const answers = { 'in-pain': 'yes', 'also-uses': ['kava'], 'old-one': 'yes', visits: 2 };
    expect(reconcile(flow, saved(answers, { version: '2.0.0' }))).toMatchObject({
      ok: true,
      fresh: false,
      answers: { 'in-pain': 'yes', visits: 2 },
      changes: [
        { question: 'also-uses', why: 'answer-gone' },
        { question: 'old-one', why: 'question-gone' },
      ],
      again: ['also-uses'],
    });
  });

  it('starts afresh after another major version, and says so', () => {
    expect(reconcile(flow, saved({ 'in-pain': 'yes' }, { version: '1.9.0' }))).toMatchObject({
      ok: true,
      fresh: true,
      answers: {},
      changes: [],
    });
  });

  it.each(['2.3.2', '2.4.0', '3.0.0'])('F-41: refuses the later version %s', (version) => {
    expect(reconcile(flow, saved({}, { version }))).toEqual({ ok: false, why: 'newer' });
  });

  it('refuses another flow, and what is no version', () => {
    expect(reconcile(flow, saved({}, { flow: 'other' }))).toEqual({ ok: false, why: 'not-ours' });
    expect(reconcile(flow, saved({}, { version: '2' }))).toEqual({ ok: false, why: 'not-ours' });
  });

  it.each<[string, Answers]>([
    ['a question that is not on the path', { 'in-pain': 'no', 'also-uses': ['alcohol'] }],
    ['a question that the flow has not', { 'in-pain': 'no', gone: 'yes' }],
    ['an answer that the question has not', { 'in-pain': 'perhaps' }],
    ['a number outside the scale', { visits: 5 }],
    ['"none" beside others', { 'in-pain': 'yes', 'also-uses': ['none', 'alcohol'] }],
    ['an answer twice', { 'in-pain': 'yes', 'also-uses': ['alcohol', 'alcohol'] }],
  ])('F-43: refuses what no path of this version can produce: %s', (_, answers) => {
    expect(reconcile(flow, saved(answers))).toEqual({ ok: false, why: 'impossible' });
  });

  it('D-3: gives answers that a session replays without losing any', () => {
    const found = reconcile(flow, saved({ 'in-pain': 'yes', 'also-uses': ['alcohol'], visits: 0 }));
    if (!found.ok) throw new Error('refused');
    const actor = createActor(sessionMachine, { input: { flow, answers: found.answers } }).start();
    expect(actor.getSnapshot().context.answers).toEqual(found.answers);
  });
});
