import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, hasKeys } from '../../../src/embed/fields.ts';
import { MOST, READY, readFromFrame, readFromHost, stepped } from '../../../src/embed/protocol.ts';

const cycle: Record<string, unknown> = { type: 'exit' };
cycle['self'] = cycle;

/** Things that are no message, however much they look like one. */
const strange: readonly unknown[] = [
  null,
  undefined,
  1n,
  'exit',
  Symbol('exit'),
  () => ({ type: 'exit' }),
  cycle,
  [{ type: 'exit' }],
  Object.assign([], { type: 'exit' }),
  new Map([['type', 'exit']]),
  new Date(),
  new ArrayBuffer(100 * 1024 * 1024),
  new MessageChannel().port1,
  Object.create({ type: 'exit' }),
  Object.assign(Object.create(null), { type: 'exit' }),
  { type: 'exit', [Symbol('more')]: 1 },
  { type: 'exit', more: 1 },
  { type: ['exit'] },
  { type: { toString: () => 'exit' } },
  { type: new String('exit') },
  { type: 'size' },
  { type: 'size', h: '640' },
  { type: 'size', h: 641 },
  { type: 'size', h: 280 },
  { type: 'size', h: 6040 },
  { type: 'size', h: Number.NaN },
  { type: 'size', h: Infinity },
  { type: 'ready', ns: 'other', v: 1 },
  { type: 'ready', ns: 'guide', v: 2 },
  { type: 'hello' },
  { type: 'hello', v: '1' },
  { type: 'hello', v: 1, theme: 'blink' },
  { type: 'hello', v: 1, motion: 'more' },
  { type: 'hello', v: 1, lang: '<b>' },
  { type: 'hello', v: 1, lang: 'x'.repeat(600) },
  { type: 'hello', v: 1, __proto__: { lang: 'en' } },
  { type: 'constructor' },
  { type: '__proto__' },
];

const fail = () => {
  throw new Error('trap');
};

describe('messages from a frame', () => {
  it('are those of the protocol', () => {
    expect(readFromFrame({ ...READY })).toEqual(READY);
    expect(readFromFrame({ type: 'size', h: 640 })).toEqual({ type: 'size', h: 640 });
    expect(readFromFrame({ type: 'top' })).toEqual({ type: 'top' });
    expect(readFromFrame({ type: 'exit' })).toEqual({ type: 'exit' });
  });

  it.each(['hello', 'blank'])('are none of a host: %s', (type) => {
    expect(readFromFrame({ type, v: 1 })).toBeNull();
    expect(readFromFrame({ type })).toBeNull();
  });
});

describe('messages from a host', () => {
  it('are those of the protocol', () => {
    expect(readFromHost({ type: 'hello', v: 1 })).toEqual({ type: 'hello', v: 1 });
    expect(readFromHost({ type: 'blank' })).toEqual({ type: 'blank' });
    const full = { type: 'hello', v: 1, lang: 'pt-BR', theme: 'dark', motion: 'reduce' };
    expect(readFromHost(full)).toEqual(full);
  });

  it.each(['ready', 'size', 'top', 'exit'])('are none of a frame: %s', (type) => {
    expect(readFromHost({ type })).toBeNull();
  });
});

describe('E-4, E-5, F-49: what is no message', () => {
  it('has no effect and throws nothing', () => {
    for (const data of strange) {
      expect(readFromFrame(data)).toBeNull();
      expect(readFromHost(data)).toBeNull();
    }
  });

  it('E-6, F-49: runs no getter, and survives a proxy that throws', () => {
    let ran = false;
    const getter = {
      get type() {
        ran = true;
        return 'exit';
      },
    };
    const traps = { getPrototypeOf: fail, ownKeys: fail, getOwnPropertyDescriptor: fail };
    for (const read of [readFromFrame, readFromHost]) {
      expect(read(getter)).toBeNull();
      expect(read(new Proxy({ type: 'exit' }, traps))).toBeNull();
      expect(read(new Proxy({ type: 'exit' }, { getOwnPropertyDescriptor: fail }))).toBeNull();
    }
    expect(ran).toBe(false);
  });

  it('F-49: is anything that fast-check makes up', () => {
    const type = fc.constantFrom('ready', 'size', 'top', 'exit', 'hello', 'blank');
    const near = fc.dictionary(fc.constantFrom('type', 'v', 'h', 'ns', 'lang', 'x'), fc.anything());
    const any = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), near);
    fc.assert(
      fc.property(any, (data) => {
        const read = [readFromFrame(data), readFromHost(data)];
        for (const message of read) expect(JSON.stringify(message).length).toBeLessThan(512);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(type, fc.string({ minLength: 1 }), fc.anything(), (name, key, value) => {
        fc.pre(!['type', 'ns', 'v', 'h', 'lang', 'theme', 'motion'].includes(key));
        const data = { type: name, ns: 'guide', v: 1, h: 640, [key]: value };
        expect(readFromFrame(data)).toBeNull();
        expect(readFromHost(data)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fieldsOf', () => {
  it('does not read objects with more keys than a message has', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i]));
    expect(fieldsOf(many)).toBeNull();
    expect(fieldsOf({ a: 1 })).toEqual(new Map([['a', 1]]));
  });

  it('knows which keys may be there', () => {
    const fields = new Map([['a', 1]]);
    expect(hasKeys(fields, ['a'])).toBe(true);
    expect(hasKeys(fields, ['a', 'b'])).toBe(false);
    expect(hasKeys(fields, [], ['a'])).toBe(true);
    expect(hasKeys(fields, [])).toBe(false);
  });
});

describe('E-7: heights', () => {
  it('are rounded up to 40 px, within what may be asked for', () => {
    expect([0, 320, 321, 640, 641, 1e6].map(stepped)).toEqual([320, 320, 360, 640, 680, MOST]);
  });
});
