import { describe, expect, it } from 'vitest';
import { answerOptionOf, canonicalOf, codeOf, partLinkId } from '../../../src/export/fhirCodes.ts';

const flow = { id: 'opioids' };
const BASE = 'https://a.example/fhir';
const OWN = 'https://a.example/fhir/CodeSystem/opioids';
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

describe('codeOf', () => {
  it('codes an answer option by its id, and two of them with the codes of FHIR', () => {
    expect(codeOf(flow, BASE, 'heroin')).toEqual({ system: OWN, code: 'heroin' });
    expect(codeOf(flow, BASE, 'not-sure')).toEqual({ system: ABSENT, code: 'asked-unknown' });
    expect(codeOf(flow, BASE, 'rather-not-say')).toEqual({
      system: ABSENT,
      code: 'asked-declined',
    });
  });
});

describe('answerOptionOf', () => {
  it('reads what codeOf writes', () => {
    for (const id of ['heroin', 'not-sure', 'rather-not-say']) {
      expect(answerOptionOf(flow, BASE, codeOf(flow, BASE, id))).toBe(id);
    }
  });

  it.each([
    { system: 'http://loinc.org', code: 'heroin' },
    { system: undefined, code: 'heroin' },
    { system: ABSENT, code: 'unknown' },
    { system: ABSENT, code: 'not-sure' },
    { system: OWN, code: 'not-sure' },
    { system: OWN, code: 1 },
  ])('knows no other way to write it: %j', (coding) => {
    expect(answerOptionOf(flow, BASE, coding)).toBeNull();
  });
});

describe('canonicalOf and partLinkId', () => {
  it('name a questionnaire and its parts', () => {
    expect(canonicalOf(flow, BASE)).toBe('https://a.example/fhir/Questionnaire/opioids');
    expect(partLinkId('life')).toBe('part-life');
  });
});
