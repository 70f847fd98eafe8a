import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../../src/proof/mutants.ts';
import { nameOf } from '../../../src/proof/thing.ts';
import { buildFlow, is, note, option, redFlag } from '../../support/buildFlow.ts';

const [a, b, c] = ['yes', 'no', 'rather-not-say'].map((id) => is('in-pain', id));

describe('mutantsOf', () => {
  it('lets each condition hold never and always, and leaves out each of its parts', () => {
    const when = { all: [a, { not: { any: [b, c] } }] };
    const mutants = mutantsOf(buildFlow({ options: [option('talk', note('n', { when }))] }));
    expect(mutants.map(({ change }) => change)).toEqual([
      'never holds',
      'always holds',
      'without when.all[0]',
      'without when.all[1]',
      'without when.all[1].not.any[0]',
      'without when.all[1].not.any[1]',
    ]);
    expect(mutants.map(({ flow }) => flow.options[0]?.notes[0]?.when).slice(2)).toEqual([
      { all: [{ not: { any: [b, c] } }] },
      { all: [a] },
      { all: [a, { not: { any: [c] } }] },
      { all: [a, { not: { any: [b] } }] },
    ]);
  });

  it('changes notes, red flags and named conditions, one at a time', () => {
    const when = is('in-pain', 'yes');
    const flow = buildFlow({
      conditions: [{ id: 'hurts', when }],
      redFlags: [redFlag('danger', { when })],
      options: [option('talk', note('for-all'))],
    });
    expect(mutantsOf(flow).map(({ of, change }) => `${nameOf(of)}: ${change}`)).toEqual([
      'talk/for-all: never holds',
      'red flag danger: never holds',
      'red flag danger: always holds',
      'condition hurts: never holds',
      'condition hurts: always holds',
    ]);
  });
});
