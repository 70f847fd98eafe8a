import { describe, expect, it } from 'vitest';
import { fileWith } from '../../support/folder.ts';
import { call, codesIn } from '../../support/project.ts';

const ANSWERS = {
  'for-whom': 'me',
  'right-now': ['none'],
  country: 'us',
  age: 'a26-plus',
  health: ['heart'],
};
const file = (answers: object) =>
  fileWith(JSON.stringify({ flow: 'opioids', answers }), 'answers.json');

describe('explain', () => {
  it('tells every label and note with its condition and the answers behind it', () => {
    const { code, said } = call(['explain', file({ ...ANSWERS, 'naloxone-at-hand': 'yes' })]);
    expect(code).toBe(0);
    expect(said).toContain('Methadone (methadone): Ask a clinician first');
    expect(said).toContain('shown when: “Your health” includes “Heart disease');
    expect(said).toContain('said: Which of these are true for your health? -> Heart disease');
    expect(said).toContain('not counted\n  Do you have naloxone');
  });

  it('tells one option alone, or all as JSON', () => {
    const one = call(['explain', file(ANSWERS), '--option', 'naloxone']).said;
    expect(one).toContain('(naloxone): Worth asking about');
    expect(one).not.toContain('(methadone)');
    const summary: unknown = JSON.parse(call(['explain', file(ANSWERS), '--json']).said);
    expect(summary).toMatchObject({ flow: 'opioids', redFlags: [] });
  });

  it('says what is wrong with answers', () => {
    expect(codesIn(call(['explain', file({ age: 'old' }), '--json']))).toEqual([
      'answers/no-answer',
    ]);
    expect(codesIn(call(['explain', file({}), '--json']))).toEqual(['answers/not-enough']);
    expect(codesIn(call(['explain', file(ANSWERS), '--option', 'nothing', '--json']))).toEqual([
      'answers/unknown-option',
    ]);
    expect(codesIn(call(['explain', 'nowhere.json', '--json']))).toEqual(['file/not-found']);
    expect(call(['explain']).code).toBe(2);
  });
});
