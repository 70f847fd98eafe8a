import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import { difference, isSame } from '../../../src/flow/difference.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import type { Summary } from '../../../src/flow/summarise.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';
import { realFlow } from '../../support/fixtures.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';

const flow = buildFlow({
  questions: [single('in-pain'), single('sleeps')],
  redFlags: [redFlag('danger', { when: is('in-pain', 'yes') })],
  options: [
    option('talk', note('pain', { tone: 'consider', when: is('in-pain', 'yes') })),
    option(
      'rest',
      note('worded', {
        variants: [{ id: 'tired', when: is('sleeps', 'no') }, { id: 'rested' }],
      }),
      note('awake', { when: is('sleeps', 'no') }),
    ),
    option('walk', note('all')),
  ],
});

const summaryOf = (of: Flow, answers: Answers): Summary => summarise(of, walk(of, answers));
const between = (before: Answers, after: Answers) =>
  difference(summaryOf(flow, before), summaryOf(flow, after));

describe('difference', () => {
  it('U-56: tells the red flags, labels and notes that would appear', () => {
    const { redFlags, options } = between({ 'in-pain': 'no' }, { 'in-pain': 'yes' });
    expect(redFlags.map(({ before, after }) => [before?.id, after?.id])).toEqual([
      [undefined, 'danger'],
    ]);
    expect(options.map(({ id, label }) => [id, label])).toEqual([
      ['talk', { before: 'exists', after: 'consider' }],
    ]);
    expect(options[0]?.notes.map(({ before, after }) => [before, after?.id])).toEqual([
      [null, 'pain'],
    ]);
  });

  it('tells the same the other way round', () => {
    const { redFlags, options } = between({ 'in-pain': 'yes' }, { 'in-pain': 'no' });
    expect(redFlags.map(({ before, after }) => [before?.id, after])).toEqual([['danger', null]]);
    expect(options[0]?.label).toEqual({ before: 'consider', after: 'exists' });
  });

  it('tells notes with other words, those that go before those that come', () => {
    const [rest] = between({ sleeps: 'yes' }, { sleeps: 'no' }).options;
    expect(rest?.label).toBe(null);
    expect(rest?.notes.map(({ before, after }) => [before?.variant, after?.variant])).toEqual([
      ['rested', 'tired'],
      [undefined, null],
    ]);
  });

  it('is nothing between answers that are told alike', () => {
    expect(isSame(between({ 'in-pain': 'no' }, {}))).toBe(true);
    expect(isSame(between({ 'in-pain': 'no' }, { 'in-pain': 'yes' }))).toBe(false);
  });

  it('U-56: turns one summary into the other, for answers by chance', () => {
    const real = realFlow('opioids');
    const told = ({ redFlags, options }: Summary) =>
      [
        ...redFlags.map(({ id, variant }) => `flag ${id} ${variant}`),
        ...options.map(({ id, label }) => `${id} is ${label}`),
        ...options.flatMap(({ id, notes }) =>
          notes.map((each) => `${id} ${each.id} ${each.variant}`),
        ),
      ].sort();
    for (let seed = 0; seed < 60; seed += 1) {
      const before = summaryOf(real, randomAnswers(real, seed));
      const after = summaryOf(real, randomAnswers(real, seed + 1));
      const { redFlags, options } = difference(before, after);
      const side = (which: 'before' | 'after') => [
        ...redFlags.flatMap(({ [which]: flag }) =>
          flag ? [`flag ${flag.id} ${flag.variant}`] : [],
        ),
        ...options.flatMap(({ id, label }) => (label ? [`${id} is ${label[which]}`] : [])),
        ...options.flatMap(({ id, notes }) =>
          notes.flatMap(({ [which]: shown }) =>
            shown ? [`${id} ${shown.id} ${shown.variant}`] : [],
          ),
        ),
      ];
      const gone = side('before');
      const changed = [...told(before).filter((each) => !gone.includes(each)), ...side('after')];
      expect(changed.sort()).toEqual(told(after));
    }
  });
});
