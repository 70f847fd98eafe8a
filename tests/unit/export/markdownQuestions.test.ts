import { describe, expect, it } from 'vitest';
import { conditionsSection, questionsSection } from '../../../src/export/markdownQuestions.ts';
import { buildFlow } from '../../support/buildFlow.ts';
import { SOURCE } from '../../support/documentSource.ts';

const questions = questionsSection(SOURCE).join('\n');

describe('questionsSection', () => {
  it('tells of each question its kind, who is asked it, why, its answers and facts', () => {
    expect(questions).toContain('`in-pain` (Q-PAIN)');
    expect(questions).toContain('one answer, must be answered');
    expect(questions).toContain('- Asked: always\n- Why we ask: tiny:questions.in-pain.why');
    expect(questions).toContain('  - tiny:questions.in-pain.answers.yes (`yes`)');
    expect(questions).toContain('- Facts: [CARE-01]');
    expect(questions).toContain(
      '- Asked: “tiny:questions.in-pain.short” is “tiny:questions.in-pain.answers.yes”',
    );
    expect(questions).toContain('a scale, may be left open, weighs `visits`');
  });

  it('goes part by part', () => {
    expect(questions).toContain('### Part 1: tiny:parts.now.title');
  });
});

describe('conditionsSection', () => {
  it('tells each named condition under its name', () => {
    const lines = conditionsSection(SOURCE);
    expect(lines).toContain('### Condition: hurts much');
    expect(lines).toContain('- Holds (HURTS): all of these:');
  });

  it('is not there without named conditions', () => {
    expect(conditionsSection({ ...SOURCE, flow: buildFlow() })).toEqual([]);
  });
});
