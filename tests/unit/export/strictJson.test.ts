import { describe, expect, it } from 'vitest';
import { MOST_BYTES, hasKeys, isRecord, readStrictJson } from '../../../src/export/strictJson.ts';

const read = (text: string, levels = 8) => readStrictJson(new TextEncoder().encode(text), levels);

describe('readStrictJson', () => {
  it('gives the value of a JSON text, `null` too', () => {
    expect(read('{"a": [1, "b\\"c:", {"d": null}]}')).toEqual({
      value: { a: [1, 'b"c:', { d: null }] },
    });
    expect(read('null')).toEqual({ value: null });
  });

  it('counts levels, and not the brackets within strings', () => {
    expect(read('[[1]]', 2)).toEqual({ value: [[1]] });
    expect(read('[[[1]]]', 2)).toBeNull();
    expect(read('["[[[[", "\\"{{{"]', 1)).not.toBeNull();
  });

  it('refuses 100,000 levels in no time', () => {
    const start = performance.now();
    expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each(['{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"b":{"a":1,"a":1}}', '[{"a":1,"a":1}]'])(
    'refuses a key that stands twice: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each([
    '{"__proto__":1}',
    '{"a":{"constructor":1}}',
    '[{"prototype":1}]',
    '{"\\u005f_proto__":{}}',
  ])('refuses a key that could reach into every object: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('refuses a byte order mark and other encodings', () => {
    const text = new TextEncoder().encode('{"a":1}');
    expect(readStrictJson(new Uint8Array([0xef, 0xbb, 0xbf, ...text]), 8)).toBeNull();
    expect(readStrictJson(new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 8)).toBeNull();
    expect(readStrictJson(new Uint8Array([0x22, 0xe4, 0x22]), 8)).toBeNull();
  });

  it('refuses more than 256 KB, and takes as much', () => {
    const full = `"${'a'.repeat(MOST_BYTES - 2)}"`;
    expect(read(full)).not.toBeNull();
    expect(read(` ${full}`)).toBeNull();
    expect(read(`"${'\\n'.repeat(100_000)}"`)).not.toBeNull();
  });

  it.each(['', '{', '{"a":}', 'PK\u0003\u0004', '{"a":1}x', "{'a':1}", 'undefined'])(
    'refuses what is no JSON: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('hasKeys', () => {
  it('wants all that are needed, and no other but those allowed', () => {
    expect(hasKeys({ a: 1 }, ['a'], ['b'])).toBe(true);
    expect(hasKeys({ a: 1, b: 1 }, ['a'], ['b'])).toBe(true);
    expect(hasKeys({ b: 1 }, ['a'], ['b'])).toBe(false);
    expect(hasKeys({ a: 1, c: 1 }, ['a'], ['b'])).toBe(false);
  });
});

describe('isRecord', () => {
  it('knows an object with keys from lists and nothing', () => {
    expect([{}, [], null, 'a', 1].map(isRecord)).toEqual([true, false, false, false, false]);
  });
});
