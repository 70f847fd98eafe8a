import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../../src/export/fhirCheck.ts';
import {
  checkQuestionnaire,
  checkResponse,
  itemsIn,
  rowHolds,
  rowsHold,
} from '../../../src/export/fhirCheck.ts';
import type {
  EnableWhen,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from '../../../src/export/fhirTypes.ts';
import { medplumFinds } from '../../support/medplum.ts';

const code = (id: string) => ({ system: 'https://a.example', code: id });
const choice = (linkId: string, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  linkId,
  text: linkId,
  type: 'choice',
  answerOption: [{ valueCoding: code('yes') }, { valueCoding: code('no') }],
  ...more,
});
const ALONE = [
  {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
    valueBoolean: true,
  },
];
const several = choice('b', {
  repeats: true,
  answerOption: [
    { valueCoding: code('x') },
    { valueCoding: code('y') },
    { valueCoding: code('none'), extension: ALONE },
  ],
});
const number: QuestionnaireItem = {
  linkId: 'n',
  text: 'n',
  type: 'integer',
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
    { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 4 },
  ],
};
const ifYes: EnableWhen = { question: 'a', operator: '=', answerCoding: code('yes') };
const EXPRESSION = {
  url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
  valueExpression: { language: 'text/fhirpath', expression: 'true' },
};
const questionnaire = (...item: QuestionnaireItem[]): Questionnaire => ({
  resourceType: 'Questionnaire',
  language: 'en',
  url: 'https://a.example/Questionnaire/q',
  version: '1.0.0',
  name: 'Q',
  title: 'Q',
  status: 'draft',
  experimental: true,
  publisher: 'Somebody',
  copyright: 'MIT',
  subjectType: ['Patient'],
  item,
});
const response = (...item: ResponseItem[]): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  meta: { security: [] },
  language: 'en',
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">a</div>' },
  questionnaire: 'https://a.example/Questionnaire/q|1.0.0',
  status: 'completed',
  item,
});
const said = (linkId: string, ...ids: string[]): ResponseItem => ({
  linkId,
  text: linkId,
  answer: ids.map((id) => ({ valueCoding: code(id) })),
});
const codesOf = (findings: readonly { readonly code: string }[]) =>
  findings.map((each) => each.code);
const asked = questionnaire(choice('a'), choice('c', { enableWhen: [ifYes] }), several, number);
const checked = (...item: ResponseItem[]) =>
  codesOf(checkResponse(asked, response(...item), () => true));

describe('rowHolds', () => {
  const given: GivenAnswers = new Map([
    ['a', [{ valueCoding: code('yes') }, { valueCoding: code('no') }]],
    ['n', [{ valueInteger: 2 }]],
    ['none', []],
  ]);
  it.each<[EnableWhen, boolean]>([
    [{ question: 'a', operator: 'exists', answerBoolean: true }, true],
    [{ question: 'none', operator: 'exists', answerBoolean: false }, true],
    [{ question: 'none', operator: 'exists', answerBoolean: true }, false],
    [{ question: 'a', operator: '=', answerCoding: code('no') }, true],
    [
      { question: 'a', operator: '=', answerCoding: { system: 'https://b.example', code: 'no' } },
      false,
    ],
    [{ question: 'a', operator: '!=', answerCoding: code('no') }, false],
    [{ question: 'a', operator: '!=', answerCoding: code('other') }, true],
    [{ question: 'none', operator: '!=', answerCoding: code('no') }, true],
    [{ question: 'n', operator: '=', answerInteger: 2 }, true],
    [{ question: 'n', operator: '>=', answerInteger: 2 }, true],
    [{ question: 'n', operator: '>=', answerInteger: 3 }, false],
    [{ question: 'n', operator: '<', answerInteger: 3 }, true],
    [{ question: 'none', operator: '<', answerInteger: 3 }, false],
  ])('reads %j as %s', (row, holds) => {
    expect(rowHolds(row, given)).toBe(holds);
  });

  it('joins rows as the item says', () => {
    const rows = [ifYes, { ...ifYes, answerCoding: code('other') }];
    expect(rowsHold(choice('z', { enableWhen: rows, enableBehavior: 'any' }), given)).toBe(true);
    expect(rowsHold(choice('z', { enableWhen: rows, enableBehavior: 'all' }), given)).toBe(false);
    expect(rowsHold(choice('z'), given)).toBe(true);
  });
});

describe('checkQuestionnaire', () => {
  it('finds nothing in a good one', () => {
    expect(checkQuestionnaire(asked)).toEqual([]);
    expect(medplumFinds(asked)).toEqual([]);
    expect(itemsIn(asked.item)).toHaveLength(4);
  });

  it.each<[string, Questionnaire]>([
    ['fhir/duplicate', questionnaire(choice('a'), choice('a'))],
    ['fhir/empty', questionnaire(choice('a', { text: '' }))],
    ['fhir/looks-ahead', questionnaire(choice('c', { enableWhen: [ifYes] }), choice('a'))],
    ['fhir/looks-ahead', questionnaire(choice('c', { enableWhen: [ifYes] }))],
    ['fhir/behavior', questionnaire(choice('a'), choice('c', { enableWhen: [ifYes, ifYes] }))],
    [
      'fhir/row-answer',
      questionnaire(
        choice('a'),
        choice('c', { enableWhen: [{ ...ifYes, answerCoding: code('maybe') }] }),
      ),
    ],
    [
      'fhir/row-answer',
      questionnaire(
        number,
        choice('c', { enableWhen: [{ question: 'n', operator: '>=', answerInteger: 5 }] }),
      ),
    ],
    [
      'fhir/row-answer',
      questionnaire(
        choice('a'),
        choice('c', { enableWhen: [{ question: 'a', operator: 'exists' }] }),
      ),
    ],
    [
      'fhir/both',
      questionnaire(choice('a'), choice('c', { enableWhen: [ifYes], extension: [EXPRESSION] })),
    ],
  ])('U-66: finds %s', (found, wrong) => {
    expect(codesOf(checkQuestionnaire(wrong))).toEqual([found]);
  });
});

describe('checkResponse', () => {
  it('finds nothing in a good one', () => {
    expect(
      checked(said('a', 'yes'), said('c', 'no'), said('b', 'x', 'y'), {
        linkId: 'n',
        text: 'n',
        answer: [{ valueInteger: 4 }],
      }),
    ).toEqual([]);
  });

  it.each<[string, ResponseItem[]]>([
    ['fhir/off-path', [said('a', 'no'), said('c', 'no')]],
    ['fhir/off-path', [said('c', 'no')]],
    ['fhir/too-many', [said('a', 'yes', 'no')]],
    ['fhir/not-together', [said('b', 'x', 'none')]],
    ['fhir/unknown-answer', [said('b', 'z')]],
    ['fhir/unknown-answer', [{ linkId: 'n', text: 'n', answer: [{ valueInteger: 5 }] }]],
    ['fhir/unknown-answer', [{ linkId: 'n', text: 'n', answer: [{ valueInteger: 1.5 }] }]],
    ['fhir/unknown-item', [said('q', 'yes')]],
    ['fhir/order', [said('b', 'x'), said('a', 'yes')]],
    ['fhir/order', [said('b', 'x'), said('b', 'y')]],
    ['fhir/empty', [{ linkId: 'a', text: '', answer: [{ valueCoding: code('yes') }] }]],
  ])('U-67: finds %s', (found, item) => {
    expect(checked(...item)).toContain(found);
  });

  it.each(['subject', 'author', 'source', 'identifier', 'encounter'])('U-71: finds %s', (key) => {
    const told = { ...response(said('a', 'yes')), [key]: { display: 'me' } };
    expect(codesOf(checkResponse(asked, told, () => true))).toEqual(['fhir/person']);
  });

  it('asks the expression of an item that has one', () => {
    const deep = questionnaire(choice('a', { extension: [EXPRESSION] }));
    expect(checkResponse(deep, response(said('a', 'yes')), () => true)).toEqual([]);
    expect(codesOf(checkResponse(deep, response(said('a', 'yes')), () => false))).toEqual([
      'fhir/off-path',
    ]);
  });
});
