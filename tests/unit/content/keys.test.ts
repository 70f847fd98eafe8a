import { describe, expect, it } from 'vitest';
import {
  answerIdsOf,
  answerKey,
  keysAllowed,
  keysNeeded,
  noteKey,
  numberKey,
  questionKey,
  redFlagKey,
} from '../../../src/content/keys.ts';
import { buildFlow, is, note, option, redFlag, scale, single } from '../../support/buildFlow.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';

const variants = [{ id: 'a', when: is('in-pain', 'yes') }, { id: 'b' }];
const flow = buildFlow({
  runs: [{ id: 'signs', counted: true }],
  questions: [single('in-pain'), scale('much')],
  redFlags: [redFlag('danger', { interrupts: true, acts: ['call'], variants })],
  options: [
    option(
      'talk',
      note('one', { text: 'shared' }),
      note('two', { text: 'shared' }),
      note('own', { variants }),
    ),
  ],
  prompts: [{ id: 'ask', facts: ['CARE-01'], general: true }],
});
const needed = keysNeeded(flow);

describe('keys', () => {
  it('are built from ids: the file, then the way to the text', () => {
    expect(questionKey(flow, 'in-pain', 'title')).toBe('tiny:questions.in-pain.title');
    expect(answerKey(flow, 'in-pain', 'yes')).toBe('tiny:questions.in-pain.answers.yes');
    expect(noteKey(flow, 'shared', null)).toBe('tiny:notes.shared');
    expect(noteKey(flow, 'shared', 'a')).toBe('tiny:notes.shared.a');
    expect(redFlagKey(flow, 'danger', null, 'act')).toBe('tiny:redFlags.danger.act');
    expect(numberKey('deaths', 'arms.in')).toBe('numbers:deaths.arms.in');
  });
});

describe('keysNeeded', () => {
  it('asks once for a text that notes share, and for each variant', () => {
    expect(needed.filter((key) => key.startsWith('tiny:notes.'))).toEqual([
      'tiny:notes.shared',
      'tiny:notes.talk-own.a',
      'tiny:notes.talk-own.b',
    ]);
  });

  it('asks for each point of a scale, and for the words around a count', () => {
    expect(needed).toContain('tiny:questions.much.answers.4');
    expect(needed).toContain('tiny:counts.signs.clinician');
    expect(needed).toContain('tiny:prompts.ask');
  });

  it('asks for what an interrupting red flag is about, and for its acts, in each variant', () => {
    expect(needed).toEqual(
      expect.arrayContaining(['tiny:redFlags.danger.a.about', 'tiny:redFlags.danger.b.acts.call']),
    );
  });

  it.each(flowIds())('asks for no text of %s twice', (id) => {
    const keys = keysNeeded(realFlow(id));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('keysAllowed', () => {
  it('allows hints and headings with a number', () => {
    expect(keysAllowed(flow)).toEqual(
      expect.arrayContaining([
        'tiny:questions.in-pain.hint',
        'tiny:groups.care.about',
        'tiny:redFlags.danger.a.actWithNumber',
      ]),
    );
  });

  it('allows nothing that is needed', () => {
    expect(keysAllowed(flow).filter((key) => needed.includes(key))).toEqual([]);
  });
});

describe('answerIdsOf', () => {
  it('gives a scale its numbers', () => {
    expect(flow.questions.map((question) => answerIdsOf(question).length)).toEqual([3, 5]);
  });
});
