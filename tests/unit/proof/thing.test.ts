import { describe, expect, it } from 'vitest';
import { NEVER } from '../../../src/proof/diagram.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { holdsThing, nameOf } from '../../../src/proof/thing.ts';
import { buildFlow, is, note, option, redFlag } from '../../support/buildFlow.ts';

const when = is('in-pain', 'yes');
const meaning = new Meaning(
  buildFlow({
    conditions: [{ id: 'hurts', when }],
    redFlags: [redFlag('danger', { when })],
    options: [
      option(
        'talk',
        note('why', { tone: 'consider', when }),
        note('no', { tone: 'not-now', when }),
      ),
    ],
  }),
);

describe('nameOf', () => {
  it('names notes, red flags and conditions as lists do', () => {
    expect(nameOf({ option: 'talk', note: 'why' })).toBe('talk/why');
    expect(nameOf({ redFlag: 'danger' })).toBe('red flag danger');
    expect(nameOf({ condition: 'hurts' })).toBe('condition hurts');
  });
});

describe('holdsThing', () => {
  it('is the condition of each, also of a reason that is not shown', () => {
    const wanted = meaning.holds(when);
    expect(holdsThing({ option: 'talk', note: 'why' }, meaning)).toBe(wanted);
    expect(holdsThing({ redFlag: 'danger' }, meaning)).toBe(wanted);
    expect(holdsThing({ condition: 'hurts' }, meaning)).toBe(wanted);
    expect(meaning.shows('talk', 'why')).toBe(NEVER);
  });

  it('is never for a note that is not there', () => {
    expect(holdsThing({ option: 'talk', note: 'nothing' }, meaning)).toBe(NEVER);
  });
});
