import { beforeAll, describe, expect, it } from 'vitest';
import type { BookletContext } from '../../../src/export/bookletTerms.ts';
import { codeOf, numberOf, tell } from '../../../src/export/bookletTerms.ts';
import type { Form } from '../../../src/export/normalForm.ts';
import { buildFlow, multiple, scale, single } from '../../support/buildFlow.ts';
import { paperWords } from '../../support/paperWords.ts';

const flow = buildFlow({
  runs: [{ id: 'signs' }],
  questions: [
    single('a', { answerOptions: ['yes', 'no', 'maybe', 'not-sure', 'rather-not-say'] }),
    multiple('c'),
    scale('s'),
    single('r1', { run: 'signs' }),
    single('r2', { run: 'signs' }),
  ],
});
const LONG = 'An answer with far too many letters to stand beside its code';
/** The last part of a key stands for its words. */
const own = (key: string): string => {
  if (key.endsWith('sedatives')) return LONG;
  return key.slice(key.lastIndexOf('.') + 1);
};

let context: BookletContext;
beforeAll(async () => {
  const words = await paperWords('en');
  const told: BookletContext['words']['words'] = (key, values) =>
    key.startsWith('tiny:') ? own(key) : words.words(key, values);
  context = { flow, words: { ...words, words: told }, boxes: new Map([['low', 'B']]) };
});

const one = (values: string[], open = false, question = 'a'): Form => ({
  kind: 'one',
  question,
  values,
  open,
});
const has = (answer: string, not = false): Form => ({ kind: 'has', question: 'c', answer, not });
const run = (more: object): Form => ({
  kind: 'run',
  run: 'signs',
  atLeast: 2,
  openCounts: false,
  not: false,
  ...more,
});

describe('codeOf and numberOf', () => {
  it('find a question and an answer on paper', () => {
    expect(numberOf(flow, 'c')).toBe(2);
    expect(codeOf(flow, 'c', 'none')).toBe('2c');
    expect(codeOf(flow, 's', '3')).toBe('3');
  });
});

describe('tell', () => {
  it.each<[string, Form, string]>([
    ['an answer', one(['yes']), 'you marked 1a (yes)'],
    ['one of two', one(['no', 'yes']), 'you marked 1a (yes) or 1b (no)'],
    [
      'all but one',
      one(['yes', 'no', 'maybe', 'not-sure']),
      'you marked an answer at 1 other than 1e (rather-not-say)',
    ],
    [
      'all but one, or none',
      one(['no', 'maybe', 'not-sure', 'rather-not-say'], true),
      'you did not mark 1a (yes)',
    ],
    ['points of a scale', one(['3', '4'], false, 's'), 'you marked 3 (3) or 4 (4) at 3'],
    ['less than a point', one(['0', '1', '2'], true, 's'), 'you did not mark 3 (3) or 4 (4) at 3'],
    ['a mark', has('alcohol'), 'you marked 2a (alcohol)'],
    ['a mark with a long name', has('sedatives'), 'you marked 2b'],
    ['no mark', has('alcohol', true), 'you did not mark 2a (alcohol)'],
    [
      'several marks',
      { kind: 'count', question: 'c', atLeast: 2, not: false },
      'you marked 2 or more at 2',
    ],
    [
      'few marks',
      { kind: 'count', question: 'c', atLeast: 2, not: true },
      'you marked fewer than 2 at 2',
    ],
    [
      'no clear answer',
      { kind: 'unknown', question: 'c', not: false },
      'there is no clear answer at 2',
    ],
    [
      'a clear answer',
      { kind: 'unknown', question: 'c', not: true },
      'there is a clear answer at 2, or you passed it over',
    ],
    ['a run', run({}), 'you marked “yes” at 2 or more of 4 to 5'],
    [
      'a run with open ones',
      run({ openCounts: true }),
      'you marked “yes” or gave no clear answer at 2 or more of 4 to 5',
    ],
    ['few of a run', run({ not: true }), 'you marked “yes” at fewer than 2 of 4 to 5'],
    ['a box', { kind: 'named', condition: 'low', not: false }, 'you ticked box B'],
    ['no box', { kind: 'named', condition: 'low', not: true }, 'you did not tick box B'],
  ])('tells %s', (_, form, phrase) => {
    expect(tell(context, form)).toEqual({ phrase });
  });

  it('tells marks at one question together', () => {
    expect(tell(context, { kind: 'any', parts: [has('alcohol'), has('none')] })).toEqual({
      phrase: 'you marked 2a (alcohol) or 2c (none)',
    });
    expect(
      tell(context, { kind: 'all', parts: [has('alcohol', true), has('none', true)] }),
    ).toEqual({
      phrase: 'you did not mark 2a (alcohol) or 2c (none)',
    });
  });

  it('does not tell together that both are marked', () => {
    expect(tell(context, { kind: 'all', parts: [has('alcohol'), has('sedatives')] })).toEqual({
      phrase: 'you marked 2a (alcohol) and you marked 2b',
      joins: 'all',
    });
  });

  it('tells questions without a clear answer together', () => {
    const open = ['a', 'c'].map((question): Form => ({ kind: 'unknown', question, not: false }));
    expect(tell(context, { kind: 'any', parts: open })).toEqual({
      phrase: 'there is no clear answer at 1 or 2',
    });
  });

  it('never joins "and" and "or" in one sentence', () => {
    const inner: Form = { kind: 'any', parts: [one(['yes']), has('alcohol')] };
    expect(tell(context, { kind: 'all', parts: [inner, one(['3'], false, 's')] })).toEqual({
      kind: 'all',
      parts: [
        { phrase: 'you marked 1a (yes) or you marked 2a (alcohol)', joins: 'any' },
        { phrase: 'you marked 3 (3) at 3' },
      ],
    });
  });

  it('tells more than three as a list', () => {
    const parts = [one(['yes']), has('alcohol'), one(['3'], false, 's'), run({})];
    expect(tell(context, { kind: 'all', parts })).toMatchObject({ kind: 'all' });
    expect(tell(context, { kind: 'all', parts: parts.slice(0, 3) })).toMatchObject({
      joins: 'all',
    });
  });
});
