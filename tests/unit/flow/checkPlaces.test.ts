import { describe, expect, it } from 'vitest';
import { checkPlaceQuestion, checkPlaces } from '../../../src/flow/checkPlaces.ts';
import type { Ledger, Line, Place } from '../../../src/flow/ledger.ts';
import { buildFlow, multiple, single } from '../../support/buildFlow.ts';
import { fixtureLedger } from '../../support/fixtures.ts';
import type { LineKind } from '../../../src/flow/vocabulary.ts';

const base = fixtureLedger('place');
const none: Place['lines'] = {
  emergency: [],
  suicide: [],
  violence: [],
  child: [],
  'not-alone': [],
  drugs: [],
};

const line = (id: string, kind: LineKind, more: Partial<Line> = {}): Line[] =>
  base.places.lines.slice(0, 1).map((each) => ({ ...each, id, kinds: [kind], ...more }));
const lines: Line[] = [
  ...line('emergency', 'emergency'),
  ...line('child', 'child', { hours: 'limited' }),
  ...line('child-2', 'child', { hours: 'always' }),
  ...line('talk', 'suicide'),
  ...line('talk-evenings', 'suicide', { hours: 'unknown' }),
  ...line('doubtful', 'drugs', { sure: false }),
];
const ledgerOf = (
  listed: Partial<Place['lines']>,
  code: string | null,
  anywhere: string[] = [],
): Ledger => ({
  ...base,
  places: { lines, anywhere, places: [{ id: 'here', code, lines: { ...none, ...listed } }] },
});
const found = (
  listed: Partial<Place['lines']>,
  code: string | null = null,
  anywhere: string[] = [],
) => checkPlaces(ledgerOf(listed, code, anywhere)).map((each) => `${each.code} ${each.where}`);

const at = (kind: string) => `place/lonely places.places[0].lines.${kind}`;
const where = (question: object, place: string | undefined = 'country') => {
  const flow = buildFlow({ questions: [question], ...(place && { place }) });
  return checkPlaceQuestion(flow, base).map((each) => each.where);
};
const country = (...answerOptions: string[]) => single('country', { answerOptions });

const placeMessage = (...answers: string[]) => {
  const flow = buildFlow({ questions: [country(...answers)], place: 'country' });
  return checkPlaceQuestion(flow, base)[0]?.message;
};

describe('checkPlaces', () => {
  it('asks every country for an emergency number, and no group of countries', () => {
    expect(found({}, 'FR')).toEqual(['place/no-line places.places[0].lines.emergency']);
    expect(found({}, null)).toEqual([]);
    expect(found({ emergency: ['emergency'] }, 'FR')).toEqual([]);
  });

  it('finds lines that are not there, not sure, or for something else', () => {
    expect(found({ emergency: ['emergency'], drugs: ['lost', 'doubtful', 'child'] })).toEqual([
      'place/unknown-line places.places[0].lines.drugs[0]',
      'place/unsure places.places[0].lines.drugs[1]',
      'place/wrong-kind places.places[0].lines.drugs[2]',
    ]);
  });

  it('looks at the lines for an unknown place too, whatever they are for', () => {
    expect(found({}, null, ['talk', 'lost', 'doubtful'])).toEqual([
      'place/unknown-line places.anywhere[1]',
      'place/unsure places.anywhere[2]',
    ]);
  });

  it('finds a line of limited or unknown hours that stands alone', () => {
    expect(found({ child: ['child'] })).toEqual([at('child')]);
    expect(found({ suicide: ['talk-evenings'] })).toEqual([at('suicide')]);
    expect(found({ child: ['child'], suicide: ['talk-evenings'] })).toEqual([
      at('suicide'),
      at('child'),
    ]);
  });

  it('takes it beside an emergency number, an open suicide line, or an open line of its kind', () => {
    expect(found({ child: ['child'], emergency: ['emergency'] })).toEqual([]);
    expect(found({ child: ['child'], suicide: ['talk'] })).toEqual([]);
    expect(found({ child: ['child', 'child-2'] })).toEqual([]);
  });
});

describe('checkPlaceQuestion', () => {
  it('takes the places of the ledger, in any order, and answers that tell nothing', () => {
    expect(where(country('other', 'france', 'not-sure', 'rather-not-say'))).toEqual([]);
  });

  it('finds a place too many and a place too few', () => {
    expect(where(country('france', 'other', 'spain', 'rather-not-say'))).toEqual([
      'questions[0].answerOptions',
    ]);
    expect(where(country('france', 'rather-not-say'))).toEqual(['questions[0].answerOptions']);
  });

  it('says which way round they differ', () => {
    expect(placeMessage('france', 'spain')).toBe('The ledger of places does not have "spain".');
    expect(placeMessage('france', 'rather-not-say')).toBe(
      '"other" of the ledger of places cannot be chosen.',
    );
  });

  it('asks for a single question of this flow', () => {
    expect(where(multiple('country'))).toEqual(['place']);
    expect(where(country('france', 'other'), 'land')).toEqual(['place']);
  });

  it('asks nothing of a flow without places', () => {
    expect(where(country('spain', 'rather-not-say'), '')).toEqual([]);
  });
});
