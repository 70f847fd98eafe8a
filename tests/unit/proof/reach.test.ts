import { describe, expect, it } from 'vitest';
import { Meaning } from '../../../src/proof/meaning.ts';
import { reachOf } from '../../../src/proof/reach.ts';
import { buildFlow, is, note, option, redFlag, scale, single } from '../../support/buildFlow.ts';

const yes = is('in-pain', 'yes');
const no = is('in-pain', 'no');
const never = { all: [yes, no] };
const always = { any: [yes, { not: yes }] };

const reach = reachOf(
  new Meaning(
    buildFlow({
      questions: [
        single('in-pain'),
        single('idle'),
        single('lost', { when: never }),
        scale('weighs'),
      ],
      redFlags: [redFlag('lost', { when: never }), redFlag('found', { when: yes })],
      options: [
        option(
          'talk',
          note('lost', { when: never }),
          note('found', { tone: 'consider', when: yes }),
        ),
        option('walk', note('sure', { tone: 'not-now', when: always }), note('for-all')),
      ],
    }),
  ),
);

describe('reachOf', () => {
  it('finds questions, notes and red flags that nobody meets', () => {
    expect(reach).toMatchObject({
      neverAsked: ['lost'],
      neverShown: ['talk/lost'],
      neverFlagged: ['lost'],
    });
  });

  it('finds notes with a condition that everybody meets', () => {
    expect(reach.alwaysShown).toEqual(['walk/sure']);
  });

  it('finds labels that an option can never have', () => {
    expect(reach.neverLabelled).toEqual([
      { option: 'talk', labels: ['not-now', 'ask-first', 'taken-now'] },
      { option: 'walk', labels: ['ask-first', 'consider', 'taken-now', 'exists'] },
    ]);
  });

  it('finds questions that change nothing, but not those that are weighed', () => {
    expect(reach.changesNothing).toEqual(['idle', 'lost']);
  });
});
