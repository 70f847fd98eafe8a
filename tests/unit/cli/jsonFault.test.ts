import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn, lineAndColumn } from '../../../src/cli/jsonFault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('faultIn', () => {
  it('finds nothing in JSON', () => {
    for (const text of [
      '{}',
      ' [1, -2.5e3, "a\\u00e9\\n", true, null] ',
      '"x"',
      '{"a":{"b":[]}}',
    ]) {
      expect(faultIn(text)).toBeNull();
    }
  });

  it.each([
    ['{"a": [1, 2,]}', 12],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a": tru}', 6],
    ['{"a": "b\nc"}', 8],
    ['{"a": "\\x"}', 7],
    ['[1]]', 3],
    ['{"a": 1]', 7],
    ["{'a': 1}", 1],
    ['', 0],
    ['{"a": [1', 8],
    ['"abc', 4],
  ])('finds where %j goes wrong', (text, at) => {
    expect(faultIn(text)).toBe(at);
  });

  it('agrees with the parser on what is JSON, for damaged JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.string({ maxLength: 2 }),
        fc.nat({ max: 2 }),
        (json, at, added, removed) => {
          const i = at % (json.length + 1);
          const text = json.slice(0, i) + added + json.slice(i + removed);
          expect(faultIn(text) === null).toBe(isJson(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('agrees with the parser for any row of tokens', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '0',
      '.',
      'null',
      '\\',
      '\u0001',
      '\u007F',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        expect(faultIn(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('goes as deep as the text is long', () => {
    expect(faultIn('['.repeat(100_000))).toBe(100_000);
    expect(faultIn('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
  });
});

describe('lineAndColumn', () => {
  it('counts both from 1', () => {
    expect(lineAndColumn('abc', 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn('a\nbc\nd', 3)).toEqual({ line: 2, column: 2 });
    expect(lineAndColumn('a\nbc\n', 5)).toEqual({ line: 3, column: 1 });
  });
});
