import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/flow/walk.ts';
import { NEVER } from '../../../src/proof/diagram.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { witness } from '../../../src/proof/witness.ts';
import { buildFlow, is, multiple, scale, single } from '../../support/buildFlow.ts';

const flow = buildFlow({
  questions: [
    single('in-pain', { required: true }),
    multiple('uses', { required: true }),
    single('alone', { when: is('in-pain', 'yes') }),
    scale('much'),
  ],
});
const meaning = new Meaning(flow, [
  is('alone', 'yes'),
  { question: 'uses', includes: 'alcohol' },
  { question: 'much', atLeast: 2 },
]);
const somebody = (...tests: Parameters<Meaning['holds']>[0][]) =>
  witness(meaning.diagram.all(tests.map((test) => meaning.holds(test))), meaning);

describe('witness', () => {
  it('answers what must be so, and else says as little as can be', () => {
    expect(somebody(is('alone', 'yes'))).toEqual({
      'in-pain': 'yes',
      uses: ['rather-not-say'],
      alone: 'yes',
    });
    expect(somebody({ question: 'uses', includes: 'alcohol' })).toEqual({
      'in-pain': 'rather-not-say',
      uses: ['alcohol'],
    });
    expect(somebody({ question: 'much', atLeast: 2 })).toMatchObject({ much: 2 });
  });

  it('is somebody who can see a summary', () => {
    const found = somebody({ question: 'much', atLeast: 2 });
    expect(walk(flow, found ?? {}).stop).toBeNull();
  });

  it('is nobody where nothing holds', () => {
    expect(witness(NEVER, meaning)).toBeNull();
    expect(somebody(is('alone', 'yes'), is('in-pain', 'no'))).toBeNull();
  });
});
