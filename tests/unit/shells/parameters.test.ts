import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitWith } from '../../../src/embed/exits.ts';
import { parametersOf } from '../../../src/shells/parameters.ts';

const NOTHING = parametersOf('');
const NAMES = Object.keys(NOTHING);

/** Pieces that hostile addresses are made of. */
const PIECES = [
  ...NAMES,
  'answers',
  'step',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=',
  '&',
  '?',
  ';',
  '%00',
  '%E0%A4%A',
  '%2e%2e%2f',
  '+',
  '[]',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '//evil.example',
  'https://evil.example/',
  '\u202E',
  '\uD800',
  '"onload="',
  'en',
  'dark',
  '8b0000',
  '125',
  'discreet',
  'weather',
];

describe('parametersOf', () => {
  it('F-44: takes from ten thousand hostile addresses nothing but what is allowed, and never throws', () => {
    const allowed = /^[A-Za-z0-9-]{1,40}$/;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
        const read = parametersOf(`?${pieces.join('')}`);
        expect(Object.keys(read)).toEqual(NAMES);
        expect(Object.values(read).every((each) => each === null || allowed.test(each))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('F-44: reads nothing of an address of a million characters', () => {
    expect(parametersOf(`?lang=en&${'x=1&'.repeat(250_000)}`)).toEqual(NOTHING);
  });

  it('reads nothing that is said twice', () => {
    expect(parametersOf('?theme=dark&theme=dark').theme).toBeNull();
    expect(parametersOf('?theme=dark').theme).toBe('dark');
  });

  it.each([
    ['?exit=https://evil.example/', null],
    ['?exit=javascript:alert(1)', null],
    ['?exit=%2F%2Fevil.example', null],
    ['?exit=nowhere', 'nowhere'],
  ])('F-45, X-9: %s leads to the usual exit', (search, read) => {
    const { exit } = parametersOf(search);
    expect(exit).toBe(read);
    expect(exitWith(exit)).toBe('https://www.wikipedia.org/');
  });

  it('P-17: takes minutes from 2 to 60', () => {
    const idle = (minutes: string) => parametersOf(`?idle=${minutes}`).idle;
    expect(['2', '10', '59', '60'].map(idle)).toEqual(['2', '10', '59', '60']);
    expect(['0', '1', '61', '600', '-5', '5.5', '1e1'].map(idle)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});
