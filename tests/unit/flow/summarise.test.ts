import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import {
  gives,
  isReason,
  labelOf,
  redFlagsOf,
  summarise,
  textOf,
} from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { fixtureFlow } from '../../support/fixtures.ts';
import { smallFlow } from '../../support/smallFlow.ts';
import type { Tone } from '../../../src/flow/vocabulary.ts';

const told = (tone: Tone, takenNow = false) => ({ tone, takenNow });

const shown = (answers: Answers) =>
  redFlagsOf(flow, walk(flow, answers)).map((each) => [each.id, each.variant]);

describe('labelOf', () => {
  it('gives the strongest tone', () => {
    expect(labelOf([told('consider'), told('caution'), told('not-now'), told('ask-first')])).toBe(
      'not-now',
    );
    expect(labelOf([told('consider'), told('ask-first')])).toBe('ask-first');
    expect(labelOf([told('caution'), told('consider')])).toBe('consider');
  });

  it('says that an option exists when no note gives a label', () => {
    expect(labelOf([])).toBe('exists');
    expect(labelOf([told('caution')])).toBe('exists');
  });

  it('says that it is taken now when nothing stronger is said', () => {
    expect(labelOf([told('caution', true)])).toBe('taken-now');
    expect(labelOf([told('caution', true), told('ask-first')])).toBe('ask-first');
  });
});

const flow = buildFlow({
  questions: [single('in-pain'), single('sleeps')],
  redFlags: [
    redFlag('second', { when: is('sleeps', 'no') }),
    redFlag('first', {
      when: is('in-pain', 'yes'),
      variants: [{ id: 'tired', when: is('sleeps', 'no') }, { id: 'rested' }],
    }),
  ],
  options: [
    option(
      'talk',
      note('safe', { text: 'shared' }),
      note('pain', { tone: 'consider', when: is('in-pain', 'yes') }),
      note('tired', { tone: 'not-now', when: is('sleeps', 'no') }),
      note('now', { takenNow: true, when: is('in-pain', 'yes') }),
    ),
    option('rest'),
  ],
});
const summary = (answers: Answers) => summarise(flow, walk(flow, answers));
const notesOf = (answers: Answers) => summary(answers).options[0]?.notes.map((each) => each.id);

describe('summarise', () => {
  it('shows every option, in the order of the flow, whatever was answered', () => {
    for (const answers of [{}, { 'in-pain': 'yes' }, { sleeps: 'no' }]) {
      expect(summary(answers).options.map((each) => each.id)).toEqual(['talk', 'rest']);
    }
  });

  it('shows the notes that hold, what is taken now first, then by tone', () => {
    expect(notesOf({})).toEqual(['safe']);
    expect(notesOf({ 'in-pain': 'yes' })).toEqual(['now', 'pain', 'safe']);
  });

  it('does not show why to consider what is not available now', () => {
    expect(notesOf({ 'in-pain': 'yes', sleeps: 'no' })).toEqual(['now', 'tired', 'safe']);
    expect(summary({ 'in-pain': 'yes', sleeps: 'no' }).options[0]?.label).toBe('not-now');
  });

  it('names the words of a note by its text, or by option and note', () => {
    const texts = summary({ 'in-pain': 'yes' }).options[0]?.notes.map((each) => each.text);
    expect(texts).toEqual(['talk-now', 'talk-pain', 'shared']);
  });

  it('counts a run as marked, open, and asked', () => {
    const run = fixtureFlow('run');
    const counts = (answers: Answers) => summarise(run, walk(run, answers)).counts;
    expect(counts({})).toEqual([]);
    expect(counts({ 'sign-time': 'yes', 'sign-harm': 'not-sure' })).toEqual([
      { run: 'signs', yes: 1, open: 2, of: 3, bands: false, fewer: false },
    ]);
    expect(counts({ 'sign-time': 'yes', 'sign-harm': 'yes', 'sign-duties': 'no' })).toEqual([
      { run: 'signs', yes: 2, open: 0, of: 3, bands: true, fewer: false },
    ]);
  });

  it('says when fewer questions of a run were asked than there are', () => {
    const fewer = buildFlow({
      runs: [{ id: 'signs', counted: true }],
      questions: [
        single('in-pain'),
        single('sign-time', { run: 'signs' }),
        single('sign-harm', { run: 'signs', when: is('in-pain', 'yes') }),
      ],
    });
    const [count] = summarise(fewer, walk(fewer, { 'sign-time': 'no' })).counts;
    expect(count).toMatchObject({ of: 1, fewer: true });
  });

  it('never shows a consider note under not-now, and gives the same summary twice', () => {
    fc.assert(
      fc.property(smallFlow, fc.nat(), (small, pick) => {
        const all = everyone(small);
        const now = walk(small, all[pick % all.length] ?? {});
        const made = summarise(small, now);
        expect(summarise(small, now)).toEqual(made);
        expect(made.options.map((each) => each.id)).toEqual(['first', 'second']);
        for (const { label, notes } of made.options) {
          const tones = notes.map((each) => each.tone);
          expect(tones).not.toContain(label === 'not-now' ? 'consider' : 'not-now');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('redFlagsOf', () => {
  it('gives those that hold, in the order of the flow, with the variant that fits', () => {
    expect(shown({})).toEqual([]);
    expect(shown({ 'in-pain': 'yes' })).toEqual([['first', 'rested']]);
    expect(shown({ 'in-pain': 'yes', sleeps: 'no' })).toEqual([
      ['second', null],
      ['first', 'tired'],
    ]);
  });
});

describe('textOf', () => {
  it('is the name of the option and the note, unless the note has a text', () => {
    expect(textOf({ id: 'talk' }, { id: 'own' })).toBe('talk-own');
    expect(textOf({ id: 'talk' }, { id: 'one', text: 'shared' })).toBe('shared');
  });
});

describe('isReason', () => {
  it('leaves out what is only good to know, unless it is of what is taken now', () => {
    expect(isReason(told('consider'))).toBe(true);
    expect(isReason(told('caution'))).toBe(false);
    expect(isReason(told('caution', true))).toBe(true);
  });
});

describe('gives', () => {
  it('holds for the notes of the tone of a label, or for those of what is taken now', () => {
    expect(gives(told('ask-first'), 'ask-first')).toBe(true);
    expect(gives(told('consider'), 'ask-first')).toBe(false);
    expect(gives(told('caution', true), 'taken-now')).toBe(true);
    expect(gives(told('caution'), 'taken-now')).toBe(false);
  });
});
