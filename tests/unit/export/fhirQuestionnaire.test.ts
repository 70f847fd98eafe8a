import { beforeAll, describe, expect, it } from 'vitest';
import { checkQuestionnaire, itemsIn } from '../../../src/export/fhirCheck.ts';
import { questionnaireOf } from '../../../src/export/fhirQuestionnaire.ts';
import type { PaperWords } from '../../../src/export/paperWords.ts';
import { flowSchema } from '../../../src/flow/schema.ts';
import { fhirFlow } from '../../support/fhirFlow.ts';
import { fixtureFlow, fixtureNames, flowIds, realFlow } from '../../support/fixtures.ts';
import { medplumFinds } from '../../support/medplum.ts';
import { keyWords, paperWords } from '../../support/paperWords.ts';

const made = questionnaireOf(fhirFlow, keyWords, 'https://a.example/fhir');
const items = itemsIn(made.item);
const item = (linkId: string) => items.find((each) => each.linkId === linkId);

describe('questionnaireOf', () => {
  it('names the flow, its version and its language, and is a draft until it is reviewed', () => {
    expect(made).toMatchObject({
      resourceType: 'Questionnaire',
      language: 'en',
      url: 'https://a.example/fhir/Questionnaire/all-kinds',
      version: '2.1.0',
      name: 'AllKinds',
      status: 'draft',
      experimental: true,
      subjectType: ['Patient'],
    });
    expect(made).not.toHaveProperty('approvalDate');
  });

  it('is active, with the day of the review, once somebody has signed it', () => {
    const reviewed = { by: 'A clinician', on: '2026-12-01', what: 'all' };
    const signed = questionnaireOf(flowSchema.parse({ ...fhirFlow, reviewed }), keyWords);
    expect(signed).toMatchObject({
      status: 'active',
      experimental: false,
      date: '2026-12-01',
      approvalDate: '2026-12-01',
      lastReviewDate: '2026-12-01',
    });
  });

  it('groups questions by part, in order', () => {
    expect(made.item.map(({ linkId, type }) => `${linkId} ${type}`)).toEqual([
      'part-now group',
      'part-later group',
      'last-line display',
    ]);
    expect(made.item[0]?.item?.map(({ linkId }) => linkId)).toEqual(
      fhirFlow.questions.filter(({ part }) => part === 'now').map(({ id }) => id),
    );
  });

  it('writes each kind of question in its own way', () => {
    expect(item('in-pain')).toMatchObject({ type: 'choice', required: true });
    expect(item('in-pain')).not.toHaveProperty('repeats');
    expect(item('also-uses')).toMatchObject({ type: 'choice', repeats: true, required: false });
    expect(item('visits')).toMatchObject({
      type: 'integer',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 4 },
      ],
    });
    expect(item('visits')?.text).toContain('[all-kinds:questions.visits.answers.4]');
  });

  it('marks answers that stand alone', () => {
    const alone = item('also-uses')?.answerOption?.filter(({ extension }) => extension);
    expect(alone?.map(({ valueCoding }) => valueCoding.code)).toEqual(['none', 'asked-declined']);
  });

  it('has no enableWhen where a condition always holds', () => {
    expect(item('always')).not.toHaveProperty('enableWhen');
    expect(item('in-pain')).not.toHaveProperty('enableWhen');
  });

  it('U-66: writes deep conditions as an expression only, and flat ones as rows only', () => {
    const deep = items.filter(({ extension }) => extension?.some((each) => each.valueExpression));
    expect(deep.map(({ linkId }) => linkId)).toEqual([
      'open-pain-or',
      'two-uses',
      'few-uses',
      'signs-1',
      'signs-open',
      'few-signs',
      'deep',
      'never',
    ]);
    expect(deep.filter(({ enableWhen }) => enableWhen)).toEqual([]);
    expect(item('also-uses')?.enableWhen).toHaveLength(1);
    expect(item('also-uses')).not.toHaveProperty('enableBehavior');
    expect(item('flat-any')).toMatchObject({ enableBehavior: 'any' });
  });

  it('ends with the fixed last line', () => {
    expect(made.item.at(-1)).toEqual({
      linkId: 'last-line',
      type: 'display',
      text: '[ui:lastLine]',
    });
  });

  it.each(fixtureNames('flows'))(
    'U-66: of the fixture %s passes our checks and those of Medplum',
    (name) => {
      const questionnaire = questionnaireOf(fixtureFlow(name), keyWords);
      expect(checkQuestionnaire(questionnaire)).toEqual([]);
      expect(medplumFinds(questionnaire)).toEqual([]);
    },
  );

  it('U-66: of a flow with every kind of condition passes both', () => {
    expect(checkQuestionnaire(made)).toEqual([]);
    expect(medplumFinds(made)).toEqual([]);
  });
});

describe('questionnaireOf the real flows', () => {
  let words: PaperWords;
  beforeAll(async () => {
    words = await paperWords('en');
  });

  it.each(flowIds())(
    'U-66: %s passes our checks and those of Medplum',
    (id) => {
      const flow = realFlow(id);
      const questionnaire = questionnaireOf(flow, words);
      expect(checkQuestionnaire(questionnaire)).toEqual([]);
      expect(medplumFinds(questionnaire)).toEqual([]);
      expect(itemsIn(questionnaire.item).at(-1)?.text).toBe(words.words('ui:lastLine'));
      expect(JSON.stringify(questionnaire)).not.toContain('{{');
    },
    30_000,
  );
});
