import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/proof/readability.ts';
import { checkReadability, gradeOf, gradesOf } from '../../../src/proof/readability.ts';
import { textsOf } from '../../../src/proof/texts.ts';

const reading: Reading = {
  language: 'en',
  syllables: syllable,
  terms: ['buprenorphine', 'Narcotics Anonymous'],
};
const grade = (...texts: string[]) => gradeOf('x', texts, reading);

const EASY = 'You can ask a nurse or a friend for help with this today.';
const HARD =
  'Pharmacological interventions necessitate comprehensive multidisciplinary evaluation preceding administration.';

/** How much lower the grade is for the names on the list. */
function eased(text: string): number {
  const found = grade(text);
  return found ? found.raw - found.adjusted : Number.NaN;
}

describe('gradeOf', () => {
  it('is the grade of Flesch and Kincaid', () => {
    // 10 words, 1 sentence, 12 syllables: 0.39 * 10 + 11.8 * 1.2 - 15.59
    const counted = gradeOf('x', ['one two three four five six seven eight nine ten'], {
      ...reading,
      syllables: (word) => (word === 'one' || word === 'two' ? 2 : 1),
    });
    expect(counted).toMatchObject({ words: 10, sentences: 1 });
    expect(counted?.raw).toBeCloseTo(2.47, 5);
  });

  it('gives no grade to fewer than 8 words', () => {
    expect(grade('Only seven words stand here, not more.')).toBeNull();
    expect(grade('Only these words', 'and these other words here')).not.toBeNull();
  });

  it('counts names on the list as two syllables a word, but tells the raw grade too', () => {
    expect(eased('A nurse or doctor can talk with you about buprenorphine.')).toBeCloseTo(2.36, 5);
    expect(eased('Narcotics Anonymous has groups in most towns that you know.')).toBeGreaterThan(1);
    expect(eased(EASY)).toBe(0);
  });

  it('takes each text as a sentence of its own, and a figure as one beat', () => {
    expect(grade('Less than 1', '3 or 4', '5 or more', 'not sure')?.sentences).toBe(4);
    expect(gradeOf('x', ['1 2 3 4 5 6 7 8'], reading)?.raw).toBeCloseTo(0.39 * 8 + 11.8 - 15.59, 5);
  });

  it('knows easy from hard', () => {
    expect(grade(EASY)?.adjusted).toBeLessThan(5);
    expect(grade(HARD)?.adjusted).toBeGreaterThan(20);
  });
});

describe('checkReadability', () => {
  const { texts } = textsOf({
    ui: { easy: EASY, hard: HARD, short: 'Multidisciplinary evaluation' },
  });
  const screens = [
    { of: 'screen hard', keys: ['ui:easy', 'ui:hard'] },
    { of: 'screen easy', keys: ['ui:easy', 'ui:nothing'] },
  ];
  const grades = gradesOf(texts, screens, reading);

  it('U-43: finds texts above grade 8 and screens above 6', () => {
    expect(
      checkReadability(grades).map(({ code, severity, where }) => [code, severity, where]),
    ).toEqual([
      ['readability/string', 'error', 'ui:hard'],
      ['readability/screen', 'error', 'screen hard'],
    ]);
  });

  it('has the hardest first', () => {
    expect(grades.strings.map(({ of }) => of)).toEqual(['ui:hard', 'ui:easy']);
    expect(grades.screens.map(({ of }) => of)).toEqual(['screen hard', 'screen easy']);
  });
});
