import { describe, expect, it } from 'vitest';
import { rowsHold } from '../../../src/export/fhirCheck.ts';
import { rowsOf } from '../../../src/export/fhirRows.ts';
import { questionnaireResponseOf } from '../../../src/export/fhirResponse.ts';
import { answeredItems } from '../../../src/export/fhirCheck.ts';
import { openForm } from '../../../src/export/normalForm.ts';
import { simplify, whenOf } from '../../../src/export/simplify.ts';
import type { Condition } from '../../../src/flow/condition.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, multiple, scale, single } from '../../support/buildFlow.ts';
import { fhirFlow } from '../../support/fhirFlow.ts';
import { keyWords } from '../../support/paperWords.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';

const flow = buildFlow({
  questions: [
    single('a', { answerOptions: ['x', 'y', 'z', 'not-sure', 'rather-not-say'] }),
    multiple('c'),
    scale('s'),
  ],
});
const BASE = 'https://a.example/fhir';
const own = (code: string) => ({ system: `${BASE}/CodeSystem/tiny`, code });
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const rows = (condition: Condition) =>
  rowsOf(flow, BASE, simplify(flow, openForm(condition, flow)));

describe('rowsOf', () => {
  it('U-66: writes is and includes as =, and under not as !=', () => {
    expect(rows(is('a', 'x'))?.rows).toEqual([
      { question: 'a', operator: '=', answerCoding: own('x') },
    ]);
    expect(rows({ not: is('a', 'x') })?.rows).toEqual([
      { question: 'a', operator: '!=', answerCoding: own('x') },
    ]);
    const alcohol: Condition = { question: 'c', includes: 'alcohol' };
    expect(rows(alcohol)?.rows).toEqual([
      { question: 'c', operator: '=', answerCoding: own('alcohol') },
    ]);
    expect(rows({ not: alcohol })?.rows).toEqual([
      { question: 'c', operator: '!=', answerCoding: own('alcohol') },
    ]);
  });

  it('writes at least n of a scale as >=, and less as < or no answer', () => {
    const high: Condition = { question: 's', atLeast: 3 };
    expect(rows(high)?.rows).toEqual([{ question: 's', operator: '>=', answerInteger: 3 }]);
    expect(rows({ any: [{ not: high }, is('a', 'x')] })).toEqual({
      behavior: 'any',
      rows: [
        { question: 's', operator: '<', answerInteger: 3 },
        { question: 's', operator: 'exists', answerBoolean: false },
        { question: 'a', operator: '=', answerCoding: own('x') },
      ],
    });
  });

  it('writes unknown with the codes of FHIR for "not sure" and "rather not say"', () => {
    expect(
      rows({
        any: [
          { question: 'a', unknown: true },
          { question: 's', atLeast: 3 },
        ],
      })?.rows,
    ).toEqual([
      { question: 'a', operator: '=', answerCoding: { system: ABSENT, code: 'asked-unknown' } },
      { question: 'a', operator: '=', answerCoding: { system: ABSENT, code: 'asked-declined' } },
      { question: 'a', operator: 'exists', answerBoolean: false },
      { question: 's', operator: '>=', answerInteger: 3 },
    ]);
  });

  it('never asks whether a question with several answers has any', () => {
    const found = fhirFlow.questions.flatMap(
      ({ id }) => rowsOf(fhirFlow, BASE, whenOf(fhirFlow, id))?.rows ?? [],
    );
    expect(
      found.filter((row) => row.operator === 'exists' && row.question === 'also-uses'),
    ).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  it('can not say tests within tests, counts, runs, and never', () => {
    expect(rows({ question: 'c', atLeast: 2 })).toBeNull();
    expect(rows({ any: [] })).toBeNull();
    expect(
      rows({ any: [is('a', 'x'), { all: [is('a', 'y'), { question: 's', atLeast: 1 }] }] }),
    ).toBeNull();
  });

  it('U-68: agrees with the path for 1,000 sets of answers, wherever rows can say it', () => {
    const withRows = fhirFlow.questions.flatMap((question) => {
      const found = question.when ? rowsOf(fhirFlow, BASE, whenOf(fhirFlow, question.id)) : null;
      return found ? [{ id: question.id, found }] : [];
    });
    expect(withRows.map(({ id }) => id)).toEqual([
      'also-uses',
      's1',
      's2',
      'flat-any',
      'under',
      'under-or',
      'middle',
      'open-visits',
      'open-uses',
      'known-uses',
      'any-uses',
    ]);
    for (let seed = 1; seed <= 1000; seed += 1) {
      const now = walk(fhirFlow, randomAnswers(fhirFlow, seed));
      const response = questionnaireResponseOf(fhirFlow, now, keyWords, {
        confirmed: true,
        base: BASE,
      });
      const given = new Map(
        answeredItems(response.item).map(({ linkId, answer = [] }) => [linkId, answer]),
      );
      const wrong = withRows.filter(({ id, found }) => {
        const item = {
          linkId: id,
          text: '',
          type: 'choice' as const,
          enableWhen: found.rows,
          enableBehavior: found.behavior,
        };
        return rowsHold(item, given) !== now.path.includes(id);
      });
      expect(
        wrong.map(({ id }) => id),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});
