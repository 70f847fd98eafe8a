import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../../src/export/bookletBoxes.ts';
import type { Form } from '../../../src/export/normalForm.ts';
import { isTest } from '../../../src/export/normalForm.ts';
import { conditionalsOf } from '../../../src/flow/conditionals.ts';
import { holds } from '../../../src/flow/predicate.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, note, option, redFlag, single } from '../../support/buildFlow.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';
import { formHolds } from '../../support/formHolds.ts';
import { keyWords } from '../../support/paperWords.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';

const flow = buildFlow({
  questions: [single('a'), single('b')],
  conditions: [
    { id: 'small', when: is('a', 'yes') },
    { id: 'inner', when: { all: [is('a', 'yes'), is('b', 'yes')] } },
    { id: 'outer', when: { any: [{ condition: 'inner' }, is('b', 'no')] } },
    { id: 'asks-only', when: { any: [is('a', 'yes'), is('b', 'no')] } },
  ],
  redFlags: [redFlag('flag', { when: { condition: 'outer' } })],
  options: [option('talk', note('n', { when: { condition: 'small' } }))],
});

/** The boxes that a form refers to. */
function named(form: Form): readonly string[] {
  if (form.kind === 'named') return [form.condition];
  return isTest(form) ? [] : form.parts.flatMap(named);
}

describe('boxesOf', () => {
  it('gives boxes to what is too large to be told in place, those first that others need', () => {
    const { boxes } = boxesOf(flow, keyWords);
    expect(boxes.map(({ letter, condition }) => `${letter} ${condition}`)).toEqual([
      'A inner',
      'B outer',
    ]);
  });

  it('tells a small condition in place', () => {
    const { formOf } = boxesOf(flow, keyWords);
    expect(formOf({ condition: 'small' })).toMatchObject({ kind: 'one', question: 'a' });
    expect(formOf({ condition: 'outer' })).toMatchObject({ kind: 'named', condition: 'outer' });
  });

  it.each(flowIds())('refers in each box of %s only to boxes before it', (id) => {
    const { boxes } = boxesOf(realFlow(id), keyWords);
    for (const [i, { form }] of boxes.entries()) {
      const before = boxes.slice(0, i).map(({ condition }) => condition);
      expect(named(form).filter((each) => !before.includes(each))).toEqual([]);
    }
  });

  it.each(flowIds())(
    'says on paper what the conditions of %s say, for 150 sets of answers',
    (id) => {
      const real = realFlow(id);
      const { boxes, formOf } = boxesOf(real, keyWords);
      const conditions = conditionalsOf(real).flatMap(({ when }) => when ?? []);
      const forms = conditions.map(formOf);
      const opened = boxes.map(({ condition, form }) => ({ condition, form }));
      for (let seed = 1; seed <= 150; seed += 1) {
        const scope = { flow: real, ...walk(real, randomAnswers(real, seed)) };
        const wrong = conditions.filter((condition, i) => {
          const form = forms[i];
          return form !== undefined && formHolds(form, scope) !== holds(condition, scope);
        });
        expect(wrong, `seed ${seed}`).toEqual([]);
        const ticked = opened.filter(
          ({ condition, form }) => formHolds(form, scope) !== holds({ condition }, scope),
        );
        expect(ticked, `seed ${seed}`).toEqual([]);
      }
    },
    30_000,
  );
});
