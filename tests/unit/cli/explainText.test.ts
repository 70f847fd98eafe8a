import { describe, expect, it } from 'vitest';
import { tellSummary } from '../../../src/cli/explainText.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { DOCUMENTED } from '../../support/documentSource.ts';
import { reader } from '../../support/reader.ts';

const tell = (answers: Record<string, string>) => {
  const walked = walk(DOCUMENTED, answers);
  return tellSummary(DOCUMENTED, answers, walked, summarise(DOCUMENTED, walked), reader());
};

describe('tellSummary', () => {
  it('tells what counted, what did not, and what was left open', () => {
    const text = tell({ 'in-pain': 'no', alone: 'yes' });
    expect(text).toContain(
      'Answers that count\n  tiny:questions.in-pain.title -> tiny:questions.in-pain.answers.no',
    );
    expect(text).toContain('not counted\n  tiny:questions.alone.title');
    expect(text).toContain('Asked and left open\n  tiny:questions.cold.title');
    expect(text).not.toContain('Red flags');
  });

  it('tells red flags and notes in their variants, with conditions and reasons', () => {
    const text = tell({ 'in-pain': 'yes', alone: 'no', cold: 'yes' });
    expect(text).toContain('danger (interrupts): tiny:redFlags.danger.a.block');
    expect(text).toContain(
      '[consider] why: tiny:notes.talk-why\n      shown when: [hurts much]\n      said: ',
    );
    expect(text).toContain('[caution] vary: tiny:notes.talk-vary.a');
    expect(text).toContain('(talk): Worth asking about');
  });
});
