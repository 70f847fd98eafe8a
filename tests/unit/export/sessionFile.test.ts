import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal } from '../../../src/export/crypto.ts';
import { FILE_NAME, openSealed, readFile, writeNotes } from '../../../src/export/sessionFile.ts';
import { isRecord } from '../../../src/export/strictJson.ts';
import type { FlowResponse } from '../../../src/flow/response.ts';

const response: FlowResponse = {
  flow: 'opioids',
  version: '1.0.0',
  language: 'en',
  answers: { 'for-whom': 'me', 'right-now': ['none'], 'matters-steady': 0 },
};
const GOLDEN = `{
  "format": "guide-notes",
  "v": 1,
  "pack": "opioids@1.0.0",
  "lang": "en",
  "answers": {
    "for-whom": "me",
    "right-now": [
      "none"
    ],
    "matters-steady": 0
  }
}
`;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readFile(bytesOf(text));
const REFUSED = { kind: 'refused', code: 'file/not-ours' };
const good: unknown = JSON.parse(GOLDEN);
const changed = (more: object) => JSON.stringify({ ...(isRecord(good) ? good : {}), ...more });

describe('writeNotes', () => {
  it('D-2: writes these keys and no other, byte for byte', () => {
    expect(writeNotes(response)).toBe(GOLDEN);
    expect(FILE_NAME).toBe('guide-notes.json');
  });

  it('D-2: has the day only when it is asked for', () => {
    expect(GOLDEN).not.toContain('day');
    expect(JSON.parse(writeNotes(response, '2026-11-21'))).toMatchObject({ day: '2026-11-21' });
  });
});

describe('readFile', () => {
  it('D-3: reads what was written', () => {
    expect(read(GOLDEN)).toEqual({ kind: 'notes', notes: { response, day: null } });
    expect(read(writeNotes(response, '2026-11-21'))).toEqual({
      kind: 'notes',
      notes: { response, day: '2026-11-21' },
    });
  });

  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['truncated', GOLDEN.slice(0, -20)],
    ['100 MB', new Uint8Array(100 * 1024 * 1024)],
    ['depth 100,000', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep answers', changed({ answers: { a: [[[[[[['x']]]]]]] } })],
    ['__proto__', changed({}).replace('"for-whom"', '"__proto__"')],
    ['constructor', changed({}).replace('"for-whom"', '"constructor"')],
    ['prototype', changed({}).replace('"for-whom"', '"prototype"')],
    ['a key twice', changed({}).replace('"v":1', '"v":1,"v":1')],
    ['an answer twice', changed({}).replace('"for-whom":"me"', '"for-whom":"me","for-whom":"me"')],
    ['a byte order mark', `\uFEFF${GOLDEN}`],
    ['UTF-16', new Uint8Array(Buffer.from(GOLDEN, 'utf16le'))],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('F-38: refuses a bad file with one error, at once: %s', (_, file) => {
    const start = performance.now();
    expect(readFile(typeof file === 'string' ? bytesOf(file) : file)).toEqual(REFUSED);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each<[string, object]>([
    ['another format', { format: 'notes' }],
    ['no version', { v: undefined }],
    ['version 0', { v: 0 }],
    ['a version as text', { v: '1' }],
    ['half a version', { v: 1.5 }],
    ['a key more', { name: 'me' }],
    ['no language', { lang: undefined }],
    ['a language that is none', { lang: '<b>' }],
    ['no pack', { pack: undefined }],
    ['a pack without version', { pack: 'opioids' }],
    ['a pack of another form', { pack: 'Opioids@1' }],
    ['a day that is null', { day: null }],
    ['a day that does not exist', { day: '2026-02-30' }],
    ['a day that is none', { day: '2026-13-01' }],
    ['a day with a time', { day: '2026-11-21T10:00' }],
    ['no answers', { answers: undefined }],
    ['a list of answers', { answers: [] }],
    ['an answer that is null', { answers: { a: null } }],
    ['an answer that is true', { answers: { a: true } }],
    ['an answer that is half', { answers: { a: 0.5 } }],
    ['an answer with keys', { answers: { a: { b: 'c' } } }],
    ['an empty list', { answers: { a: [] } }],
    ['a list of numbers', { answers: { a: [1] } }],
    ['a text that is no id', { answers: { a: 'I said <b>' } }],
    ['a very long id', { answers: { a: 'a'.repeat(101) } }],
    ['a key that is no id', { answers: { 'A b': 'c' } }],
    [
      'too many answers',
      { answers: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`q${i}`, 'a'])) },
    ],
  ])('D-3: refuses %s', (_, more) => {
    expect(read(changed(more))).toEqual(REFUSED);
  });

  it('F-41: says so when a later version of the format wrote it', () => {
    const newer = { kind: 'refused', code: 'file/newer' };
    expect(read(changed({ v: 2, more: 'keys' }))).toEqual(newer);
    expect(read('{"format":"guide-notes-sealed","v":2}')).toEqual(newer);
  });
});

describe('openSealed', () => {
  it('D-4: opens what was sealed, with its passphrase only', async () => {
    const file = read(await seal(writeNotes(response), 'five plain words in line', webcrypto));
    if (file.kind !== 'sealed') throw new Error('not sealed');
    expect(await openSealed(file.sealed, 'five plain words in line', webcrypto)).toEqual({
      kind: 'notes',
      notes: { response, day: null },
    });
    expect(await openSealed(file.sealed, 'five plain words in rows', webcrypto)).toEqual(REFUSED);
  });

  it('F-39: refuses with the same error what was sealed around something else', async () => {
    const inner = await seal(GOLDEN, 'five plain words in line', webcrypto);
    for (const text of ['{}', 'hello', inner]) {
      const file = read(await seal(text, 'five plain words in line', webcrypto));
      if (file.kind !== 'sealed') throw new Error('not sealed');
      expect(await openSealed(file.sealed, 'five plain words in line', webcrypto)).toEqual(REFUSED);
    }
  });
});
