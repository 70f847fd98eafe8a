import { describe, expect, it } from 'vitest';
import { importResponse } from '../../../src/export/fhirImport.ts';
import { questionnaireResponseOf } from '../../../src/export/fhirResponse.ts';
import type { Answers } from '../../../src/flow/answers.ts';
import { walk } from '../../../src/flow/walk.ts';
import { fhirFlow } from '../../support/fhirFlow.ts';
import { keyWords } from '../../support/paperWords.ts';

const BASE = 'https://signpost.example/fhir';
const read = (value: unknown) =>
  importResponse(fhirFlow, new TextEncoder().encode(JSON.stringify(value)));
const NOT_OURS = { ok: false, code: 'file/not-ours' };

const coded = (...codes: string[]) =>
  codes.map((code) => ({ valueCoding: { system: `${BASE}/CodeSystem/all-kinds`, code } }));
const item = (linkId: string, answer: object[]) => ({ linkId, answer });
const response = (items: object[], more: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: `${BASE}/Questionnaire/all-kinds|2.1.0`,
  item: [{ linkId: 'part-now', item: items }],
  ...more,
});

/** The answers, the codes of findings, and what is asked again. */
function taken(value: unknown) {
  const found = read(value);
  if (!found.ok) throw new Error(found.code);
  return {
    answers: found.answers,
    codes: found.findings.map(({ code }) => code),
    again: found.again,
  };
}

/** A response to this version. */
const of = (version: string) =>
  response([item('in-pain', coded('yes'))], {
    questionnaire: `${BASE}/Questionnaire/all-kinds|${version}`,
  });

describe('importResponse', () => {
  it('U-67: takes back what was exported', () => {
    const answers: Answers = {
      'in-pain': 'yes',
      'also-uses': ['alcohol'],
      visits: 3,
      s1: 'no',
      s2: 'yes',
    };
    const walked = walk(fhirFlow, answers);
    const made = questionnaireResponseOf(fhirFlow, walked, keyWords, { confirmed: true });
    expect(read(made)).toEqual({
      ok: true,
      fresh: false,
      answers,
      walk: walked,
      again: [],
      findings: [],
    });
  });

  it('puts answers in the order of the flow', () => {
    const value = response([
      item('also-uses', coded('sedatives', 'alcohol')),
      item('in-pain', coded('yes')),
    ]);
    const { answers } = taken(value);
    expect(JSON.stringify(answers)).toBe('{"in-pain":"yes","also-uses":["alcohol","sedatives"]}');
  });

  it('U-69: drops an unknown item with all that hangs on it', () => {
    const inside = { linkId: 'other-form', item: [item('in-pain', coded('yes'))] };
    expect(taken(response([item('visits', [{ valueInteger: 1 }]), inside]))).toEqual({
      answers: { visits: 1 },
      codes: ['fhir/unknown-item'],
      again: [],
    });
  });

  it('U-69: drops an unknown code, and asks again', () => {
    expect(taken(response([item('in-pain', coded('perhaps'))]))).toEqual({
      answers: {},
      codes: ['fhir/unknown-answer'],
      again: ['in-pain'],
    });
    const among = response([
      item('in-pain', coded('yes')),
      item('also-uses', coded('alcohol', 'kava')),
    ]);
    expect(taken(among)).toEqual({
      answers: { 'in-pain': 'yes' },
      codes: ['fhir/unknown-answer'],
      again: ['also-uses'],
    });
  });

  it('does not take a code of another system for its own', () => {
    const foreign = [{ valueCoding: { system: 'http://loinc.org', code: 'yes' } }];
    expect(taken(response([item('in-pain', foreign)])).codes).toEqual(['fhir/unknown-answer']);
    expect(taken(response([item('in-pain', [{ valueString: 'yes' }])])).codes).toEqual([
      'fhir/unknown-answer',
    ]);
    expect(taken(response([item('in-pain', [{ valueCoding: { code: 'yes' } }])])).answers).toEqual(
      {},
    );
  });

  it('U-69: asks again where two answers stand and one may, in one item or in two', () => {
    const expected = { answers: {}, codes: ['fhir/too-many'], again: ['in-pain'] };
    expect(taken(response([item('in-pain', coded('yes', 'no'))]))).toEqual(expected);
    expect(taken(response([item('in-pain', coded('yes')), item('in-pain', coded('no'))]))).toEqual(
      expected,
    );
  });

  it('U-69: asks again where "none" stands with others', () => {
    const value = response([
      item('in-pain', coded('yes')),
      item('also-uses', coded('none', 'alcohol')),
    ]);
    expect(taken(value)).toEqual({
      answers: { 'in-pain': 'yes' },
      codes: ['fhir/not-together'],
      again: ['also-uses'],
    });
  });

  it('U-69: drops answers to what is not asked', () => {
    const value = response([item('in-pain', coded('no')), item('also-uses', coded('alcohol'))]);
    expect(taken(value)).toEqual({
      answers: { 'in-pain': 'no' },
      codes: ['fhir/off-path'],
      again: [],
    });
  });

  it.each([5, -1, 1.5, '3', null])('takes no number outside the scale: %s', (valueInteger) => {
    const found = taken(response([item('visits', [{ valueInteger }])]));
    expect(found).toEqual({ answers: {}, codes: ['fhir/unknown-answer'], again: ['visits'] });
  });

  it('takes an item without answers for one that was left open', () => {
    expect(taken(response([item('in-pain', []), { linkId: 'visits' }]))).toEqual({
      answers: {},
      codes: [],
      again: [],
    });
  });

  it('U-69: refuses another questionnaire, and what names none', () => {
    expect(read(response([], { questionnaire: `${BASE}/Questionnaire/other|2.1.0` }))).toEqual(
      NOT_OURS,
    );
    expect(
      read(response([], { questionnaire: 'https://b.example/Questionnaire/all-kinds|2.1.0' })),
    ).toEqual(NOT_OURS);
    expect(read(response([], { questionnaire: `${BASE}/Questionnaire/all-kinds` }))).toEqual(
      NOT_OURS,
    );
    expect(read(response([], { questionnaire: undefined }))).toEqual(NOT_OURS);
    expect(read(response([], { resourceType: 'Questionnaire' }))).toEqual(NOT_OURS);
    expect(read(response([], { status: 'entered-in-error' }))).toEqual(NOT_OURS);
    expect(read([])).toEqual(NOT_OURS);
  });

  it('F-40: takes an older version, starts afresh after another major one', () => {
    expect(taken(of('2.0.7')).answers).toEqual({ 'in-pain': 'yes' });
    expect(read(of('1.5.0'))).toMatchObject({ ok: true, fresh: true, answers: {}, findings: [] });
  });

  it('F-41: refuses a later version', () => {
    expect(read(response([], { questionnaire: `${BASE}/Questionnaire/all-kinds|2.1.1` }))).toEqual({
      ok: false,
      code: 'file/newer',
    });
  });

  it('F-38: refuses bad files', () => {
    const twice = JSON.stringify(response([])).replace(
      '"status":',
      '"status":"completed","status":',
    );
    for (const text of ['', '{', '\uFEFF{}', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, twice]) {
      expect(importResponse(fhirFlow, new TextEncoder().encode(text))).toEqual(NOT_OURS);
    }
    expect(importResponse(fhirFlow, new Uint8Array(300_000))).toEqual(NOT_OURS);
  });

  it('F-44: tells nothing that stands in the file', () => {
    const found = read(
      response([item('<b>EVIL</b>', coded('EVIL')), item('in-pain', coded('EVIL'))]),
    );
    expect(JSON.stringify(found)).not.toContain('EVIL');
  });
});
