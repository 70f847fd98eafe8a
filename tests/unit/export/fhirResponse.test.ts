import { describe, expect, it } from 'vitest';
import { answeredItems } from '../../../src/export/fhirCheck.ts';
import { FHIR_FILE_NAME, questionnaireResponseOf } from '../../../src/export/fhirResponse.ts';
import type { Answers } from '../../../src/flow/answers.ts';
import { walk } from '../../../src/flow/walk.ts';
import { fhirFlow } from '../../support/fhirFlow.ts';
import { medplumFinds } from '../../support/medplum.ts';
import { keyWords } from '../../support/paperWords.ts';

const answers: Answers = {
  'in-pain': 'yes',
  'also-uses': ['sedatives', 'alcohol'],
  visits: 2,
  s1: 'rather-not-say',
};
const now = walk(fhirFlow, answers);
const made = questionnaireResponseOf(fhirFlow, now, keyWords, { confirmed: true });
const BASE = 'https://signpost.example/fhir';
const own = (code: string, question: string) => ({
  valueCoding: {
    system: `${BASE}/CodeSystem/all-kinds`,
    code,
    display: `[all-kinds:questions.${question}.answers.${code}]`,
  },
});

/** The status of an export of these answers. */
const status = (given: Answers, confirmed: boolean) =>
  questionnaireResponseOf(fhirFlow, walk(fhirFlow, given), keyWords, { confirmed }).status;

describe('questionnaireResponseOf', () => {
  it('D-10: names the questionnaire with its version, and is restricted', () => {
    expect(made).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: `${BASE}/Questionnaire/all-kinds|2.1.0`,
      status: 'completed',
      meta: { security: [{ code: 'R' }] },
    });
  });

  it('holds answers by part, in the order of the flow, and leaves out what was not answered', () => {
    expect(made.item?.map(({ linkId }) => linkId)).toEqual(['part-now']);
    expect(answeredItems(made.item).map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['in-pain', [own('yes', 'in-pain')]],
      ['also-uses', [own('alcohol', 'also-uses'), own('sedatives', 'also-uses')]],
      ['visits', [{ valueInteger: 2 }]],
      [
        's1',
        [
          {
            valueCoding: {
              system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
              code: 'asked-declined',
              display: '[all-kinds:questions.s1.answers.rather-not-say]',
            },
          },
        ],
      ],
    ]);
  });

  it('has no items at all without answers', () => {
    const none = questionnaireResponseOf(fhirFlow, walk(fhirFlow, {}), keyWords, {
      confirmed: false,
    });
    expect(none).not.toHaveProperty('item');
    expect(medplumFinds(none)).toEqual([]);
  });

  it('is in progress until the review is confirmed and nothing required is open', () => {
    expect(status(answers, false)).toBe('in-progress');
    expect(status({}, true)).toBe('in-progress');
    expect(status(answers, true)).toBe('completed');
  });

  it('D-10, U-71: tells the day only when it is asked for, and nothing of the person', () => {
    expect(made).not.toHaveProperty('authored');
    expect(
      questionnaireResponseOf(fhirFlow, now, keyWords, { confirmed: true, day: '2026-11-21' }),
    ).toMatchObject({
      authored: '2026-11-21',
    });
    expect(Object.keys(made).sort()).toEqual(
      ['item', 'language', 'meta', 'questionnaire', 'resourceType', 'status', 'text'].sort(),
    );
    expect(FHIR_FILE_NAME).toBe('guide-answers.json');
  });

  it('D-10: carries the label of Part 2 only when the site says so', () => {
    expect(JSON.stringify(made)).not.toContain('42CFRPart2');
    const labelled = questionnaireResponseOf(fhirFlow, now, keyWords, {
      confirmed: true,
      part2: true,
    });
    expect(labelled.meta.security.map(({ code }) => code)).toEqual(['R', '42CFRPart2']);
    expect(medplumFinds(labelled)).toEqual([]);
  });

  it('tells the answers as text, escaped, with the fixed last line last', () => {
    const words = {
      ...keyWords,
      words: (key: string) => (key === 'ui:lastLine' ? 'Ask <a> & "b".' : key),
    };
    const { div } = questionnaireResponseOf(fhirFlow, now, words, { confirmed: true }).text;
    expect(div.endsWith('<p>Ask &lt;a&gt; &amp; &quot;b&quot;.</p></div>')).toBe(true);
    expect(made.text.div).toContain('[all-kinds:questions.visits.short]');
  });
});
