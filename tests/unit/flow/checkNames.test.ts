import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../src/flow/checkNames.ts';
import { buildFlow, note, option, redFlag, scale, single } from '../../support/buildFlow.ts';

const found = (more: Record<string, unknown>) =>
  checkNames(buildFlow(more)).map((each) => `${each.code} ${each.where}`);
const lost = { question: 'lost', is: 'yes' };

describe('checkNames', () => {
  it('finds lost questions in every condition', () => {
    expect(
      found({
        conditions: [{ id: 'c', when: { not: lost } }],
        questions: [single('in-pain', { when: lost })],
        contradictions: [{ id: 'odd', questions: ['in-pain', 'lost'], when: lost }],
        redFlags: [redFlag('f', { when: lost, variants: [{ id: 'v', when: lost }] })],
        options: [
          option('talk', note('n', { when: { any: [lost] }, variants: [{ id: 'v', when: lost }] })),
        ],
      }),
    ).toEqual([
      'flow/unknown-question conditions[0].when.not',
      'flow/unknown-question questions[0].when',
      'flow/unknown-question contradictions[0].when',
      'flow/unknown-question redFlags[0].when',
      'flow/unknown-question redFlags[0].variants[0].when',
      'flow/unknown-question options[0].notes[0].when.any[0]',
      'flow/unknown-question options[0].notes[0].variants[0].when',
      'flow/unknown-question contradictions[0].questions[1]',
    ]);
  });

  it('finds the run, the attributes and the part that a question names in vain', () => {
    expect(
      found({
        questions: [
          single('a', { run: 'lost', part: 'lost', between: ['visits', 'lost'] }),
          scale('b', { attribute: 'lost' }),
        ],
      }),
    ).toEqual([
      'flow/unknown-part questions[0].part',
      'flow/unknown-run questions[0].run',
      'flow/unknown-attribute questions[0].between[1]',
      'flow/unknown-attribute questions[1].attribute',
    ]);
  });

  it('finds slots and attributes of slots that are not there, or not for this kind of option', () => {
    const facts = ['CARE-01'];
    expect(
      found({
        slots: [
          { id: 'what', kinds: ['support'], attribute: 'lost' },
          { id: 'cost', kinds: ['course'] },
        ],
        options: [
          {
            ...option('talk'),
            details: [
              { slot: 'what', facts },
              { slot: 'cost', facts },
              { slot: 'lost', facts },
            ],
          },
        ],
      }),
    ).toEqual([
      'flow/unknown-attribute slots[0].attribute',
      'flow/unknown-slot options[0].details[1].slot',
      'flow/unknown-slot options[0].details[2].slot',
    ]);
  });

  it('proposes names that are near', () => {
    const [near] = checkNames(buildFlow({ questions: [scale('a', { attribute: 'few-visits' })] }));
    expect(near?.hint).toBe('Perhaps "visits" was meant.');
  });

  it('takes an option for everybody that there is', () => {
    expect(found({ everybody: 'talk' })).toEqual([]);
    expect(found({ everybody: 'lost' })).toEqual(['flow/unknown-everybody everybody']);
  });
});
