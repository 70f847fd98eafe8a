import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HelpLines } from '../../../src/content/lines.ts';
import { emergencyNumber, linesFor, placeWith } from '../../../src/content/lines.ts';
import { realLedger } from '../../support/fixtures.ts';
import type { LineKind } from '../../../src/flow/vocabulary.ts';
import { LINE_KINDS } from '../../../src/flow/vocabulary.ts';

const { places } = realLedger();
const numbers = ({ lines }: HelpLines) => lines.map(({ line }) => line.number ?? line.name);
const forKinds = (place: string | null, ...kinds: LineKind[]) => linesFor(places, place, kinds);

describe('linesFor', () => {
  it('shows the lines of a place in the order of the kinds asked for', () => {
    const help = forKinds('us', 'emergency', 'suicide');
    expect(numbers(help)).toEqual(['911', '988']);
    expect(help).toMatchObject({ missing: [], local: false, company: false });
  });

  it('shows emergency, suicide line and directory where a kind is missing', () => {
    const help = forKinds('switzerland', 'violence');
    expect(numbers(help)).toEqual(['112', '144', '117', '143', 'Find A Helpline']);
    expect(help.missing).toEqual(['violence']);
  });

  it('shows the emergency number and the directory where there is no suicide line', () => {
    expect(numbers(forKinds('eu-other', 'suicide'))).toEqual(['112', 'Find A Helpline']);
  });

  it('puts an emergency and an open line beside one that is not open day and night', () => {
    expect(numbers(forKinds('germany', 'child'))).toEqual([
      '116 111',
      '112',
      '0800 111 0 111',
      '0800 111 0 222',
    ]);
    expect(numbers(forKinds('denmark', 'suicide'))).toEqual(['70 201 201', '112']);
  });

  it('puts them beside a line that has no number of its own', () => {
    expect(numbers(forKinds('canada', 'violence'))).toEqual(['sheltersafe.ca', '911', '988']);
  });

  it('asks for company where no line stays with somebody, and for nothing else', () => {
    expect(forKinds('spain', 'not-alone')).toEqual({
      lines: [],
      missing: ['not-alone'],
      local: false,
      company: true,
    });
    expect(forKinds('canada', 'not-alone').company).toBe(false);
  });

  it.each([null, 'other', 'no-such-place'])('names no number at all for %s', (place) => {
    const help = forKinds(place, 'emergency', 'suicide');
    expect(numbers(help)).toEqual(['Find A Helpline']);
    expect(help.local).toBe(true);
  });

  it('shows a line once, also when it serves several kinds', () => {
    expect(numbers(forKinds('mexico', 'suicide', 'violence', 'drugs'))).toEqual(['800 911 2000']);
  });

  it('never shows a line that is not sure', () => {
    const [first] = places.places;
    const unsure = { ...places, lines: places.lines.map((line) => ({ ...line, sure: false })) };
    const help = linesFor(unsure, first?.id ?? null, ['suicide']);
    expect(help.lines.filter(({ kind }) => kind !== null)).toEqual([]);
    expect(help.missing).toEqual(['suicide']);
  });

  it('never shows another country’s number, and never nothing', () => {
    const kinds = fc.uniqueArray(fc.constantFrom(...LINE_KINDS), { minLength: 1 });
    const ids = fc.constantFrom(...places.places.map(({ id }) => id));
    fc.assert(
      fc.property(ids, kinds, (id, wanted) => {
        const own = new Set(Object.values(placeWith(places, id)?.lines ?? {}).flat());
        const help = linesFor(places, id, wanted);
        const shown = help.lines.map(({ line }) => line.id);
        expect(shown.filter((line) => !own.has(line) && !places.anywhere.includes(line))).toEqual(
          [],
        );
        expect(shown.length > 0 || help.company).toBe(true);
      }),
    );
  });

  it('never lets a line that is not open day and night stand alone', () => {
    for (const { id } of places.places) {
      for (const kind of LINE_KINDS) {
        const help = linesFor(places, id, [kind]);
        const open = help.lines.some(({ line }) => line.hours === 'always');
        expect(open || help.lines.length === 0, `${kind} in ${id}`).toBe(true);
      }
    }
  });
});

describe('emergencyNumber', () => {
  it('is the first number of the place, or null where none is known', () => {
    expect(emergencyNumber(places, 'norway')).toBe('113');
    expect(emergencyNumber(places, 'other')).toBeNull();
    expect(emergencyNumber(places, null)).toBeNull();
  });
});
