import { describe, expect, it } from 'vitest';
import type { ShownNote } from '../../../src/flow/summarise.ts';
import { NoteWords } from '../../../src/screens/NoteWords.tsx';
import { show } from '../../support/guide.tsx';

const note = (because: ShownNote['reason']['because'], listsAnswers = true): ShownNote => ({
  id: 'kinds',
  text: 'methadone-kinds',
  variant: null,
  tone: 'ask-first',
  takenNow: false,
  listsAnswers,
  facts: [],
  reason: { kind: 'answered', because, notTold: [] },
});
const SENTENCE = 'Because of what else you take, ask first.';
const told = async (shown: ShownNote) => (await show(<NoteWords note={shown} />)).container;

describe('NoteWords', () => {
  it('quotes what was chosen from several things', async () => {
    const because = [{ question: 'kinds', answers: ['alcohol', 'pills'] }];
    expect(await told(note(because))).toHaveTextContent(
      `${SENTENCE} You said: “Alcohol” and “Sleeping pills”.`,
    );
  });

  it('names the question beside an answer that says little by itself', async () => {
    expect(await told(note([{ question: 'uses', answers: ['yes'] }]))).toHaveTextContent(
      `${SENTENCE} You said: “Use: Yes”.`,
    );
  });

  it('quotes no single answer of a run', async () => {
    const because = [{ question: 'sign-more', answers: ['yes'] }];
    expect((await told(note(because))).textContent).toBe(SENTENCE);
  });

  it('quotes nothing where the sentence says it all', async () => {
    const because = [{ question: 'uses', answers: ['yes'] }];
    expect((await told(note(because, false))).textContent).toBe(SENTENCE);
  });
});
