import { describe, expect, it } from 'vitest';
import { noteWords } from '../../../src/export/noteWords.ts';
import type { ShownNote } from '../../../src/flow/summarise.ts';
import { buildFlow, multiple, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  runs: [{ id: 'signs', counted: true }],
  questions: [single('in-pain'), multiple('also-uses'), single('sign-more', { run: 'signs' })],
});
/** Words that show what they are made of. */
const reader = {
  words: (key: string, values: object = {}) =>
    [key, ...Object.values(values).map(String)].join(' '),
  list: (items: readonly string[]) => items.join(' + '),
};
const told = (question: string, answers: readonly string[], listsAnswers = true) => {
  const note: ShownNote = {
    id: 'own',
    text: 'talk-own',
    variant: null,
    tone: 'consider',
    takenNow: false,
    listsAnswers,
    facts: [],
    reason: { kind: 'answered', because: [{ question, answers }], notTold: [] },
  };
  return noteWords(flow, note, reader);
};

describe('noteWords', () => {
  it('names the question beside an answer that says little by itself', () => {
    expect(told('in-pain', ['yes']).youSaid).toMatch(
      /summary.quoteOf \S*in-pain.short \S*in-pain.answers.yes$/,
    );
  });

  it('quotes by itself what was chosen from several things, each once', () => {
    const { youSaid } = told('also-uses', ['alcohol', 'alcohol']);
    expect(youSaid).toMatch(/summary.quote \S*also-uses.answers.alcohol$/);
  });

  it('quotes nothing of a run, and nothing where the sentence says it all', () => {
    expect(told('sign-more', ['yes']).youSaid).toBeNull();
    expect(told('in-pain', ['yes'], false).youSaid).toBeNull();
  });
});
