import { describe, expect, it } from 'vitest';
import { opened } from '../../../src/flow/opened.ts';
import { holds } from '../../../src/flow/predicate.ts';
import { walk } from '../../../src/flow/walk.ts';
import { conditionalsOf } from '../../../src/flow/conditionals.ts';
import { flowIds, realFlow } from '../../support/fixtures.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  questions: [single('a'), single('b'), single('c')],
  conditions: [{ id: 'both', when: { all: [is('a', 'yes'), is('b', 'yes')] } }],
});

describe('opened', () => {
  it('puts named conditions in full, and takes out levels that say nothing', () => {
    expect(opened({ all: [{ condition: 'both' }, is('c', 'no')] }, flow)).toEqual({
      all: [is('a', 'yes'), is('b', 'yes'), is('c', 'no')],
    });
    expect(opened({ any: [{ condition: 'both' }, { any: [is('c', 'no')] }] }, flow)).toEqual({
      any: [{ all: [is('a', 'yes'), is('b', 'yes')] }, is('c', 'no')],
    });
    expect(opened({ not: { condition: 'both' } }, flow)).toEqual({
      not: { all: [is('a', 'yes'), is('b', 'yes')] },
    });
  });

  it('U-55: holds for the same answers as before, for every condition of every flow', () => {
    for (const id of flowIds()) {
      const real = realFlow(id);
      const conditions = conditionalsOf(real).flatMap(({ when }) => when ?? []);
      expect(conditions.length).toBeGreaterThan(0);
      for (let seed = 0; seed < 40; seed += 1) {
        const scope = { flow: real, ...walk(real, randomAnswers(real, seed)) };
        const wrong = conditions.filter(
          (when) => holds(opened(when, real), scope) !== holds(when, scope),
        );
        expect(wrong).toEqual([]);
      }
    }
  });
});
