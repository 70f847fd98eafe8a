import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../src/flow/checkIds.ts';
import type { Ledger } from '../../../src/flow/ledger.ts';
import { buildFlow, multiple, note, option, redFlag } from '../../support/buildFlow.ts';
import { fixtureLedger } from '../../support/fixtures.ts';

const ledger = fixtureLedger('place');
const wheres = (more: Record<string, unknown>, of: Ledger = ledger) =>
  checkIds(buildFlow(more), of).map((each) => each.where);
const twice = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];

describe('checkIds', () => {
  it.each(['parts', 'runs', 'attributes', 'groups'])('finds an id used twice in %s', (kind) => {
    expect(wheres({ [kind]: twice })).toEqual([`${kind}[2]`]);
  });

  it('finds an id used twice among conditions, contradictions, red flags, options and notes', () => {
    const when = { question: 'in-pain', is: 'yes' };
    const odd = { id: 'a', questions: ['in-pain', 'in-pain'] };
    expect(
      wheres({
        conditions: [
          { id: 'a', when },
          { id: 'a', when },
        ],
      }),
    ).toEqual(['conditions[1]']);
    expect(wheres({ contradictions: [odd, odd] })).toEqual(['contradictions[1]']);
    expect(wheres({ redFlags: [redFlag('a'), redFlag('a')] })).toEqual(['redFlags[1]']);
    expect(wheres({ options: [option('a'), option('a')] })).toEqual(['options[1]']);
    expect(wheres({ options: [option('a', note('b'), note('b'))] })).toEqual([
      'options[0].notes[1]',
    ]);
  });

  it('finds an answer option, an exclusive answer, a variant or an act named twice', () => {
    const answerOptions = ['tea', 'tea', 'rather-not-say'];
    expect(wheres({ questions: [multiple('a', { answerOptions })] })).toEqual([
      'questions[0].answerOptions[1]',
    ]);
    expect(wheres({ questions: [multiple('a', { exclusive: ['none', 'none'] })] })).toEqual([
      'questions[0].exclusive[1]',
    ]);
    expect(wheres({ options: [option('a', note('b', { variants: twice }))] })).toEqual([
      'options[0].notes[0].variants[2]',
    ]);
    expect(wheres({ redFlags: [redFlag('a', { variants: twice, acts: ['x', 'x'] })] })).toEqual([
      'redFlags[0].acts[1]',
      'redFlags[0].variants[2]',
    ]);
  });

  it('lets notes of two options have the same id', () => {
    expect(wheres({ options: [option('a', note('x')), option('b', note('x'))] })).toEqual([]);
  });

  it('finds an id used twice in the ledger', () => {
    const { facts, sources, places } = ledger;
    const doubled: Ledger = {
      facts: [...facts, ...facts],
      sources: [...sources, ...sources],
      places: {
        lines: [...places.lines, ...places.lines.slice(0, 1)],
        places: [...places.places, ...places.places.slice(0, 1)],
        anywhere: [],
      },
    };
    expect(wheres({}, doubled)).toEqual([
      'facts[1]',
      'sources[1]',
      'places.lines[3]',
      'places.places[2]',
    ]);
  });
});
