import { createDecipheriv, createHash, pbkdf2Sync, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Sealed, WebCrypto } from '../../../src/export/crypto.ts';
import { readSealed, seal, unseal, webCryptoHere } from '../../../src/export/crypto.ts';
import { isRecord } from '../../../src/export/strictJson.ts';

const PHRASE = 'acorn bridge candle dolphin ember';

/** WebCrypto with chance replaced by rising numbers: the salt is 0 to 15, then the starting value 100 to 111. */
function counting(): WebCrypto {
  let next = 0;
  return {
    subtle: webcrypto.subtle,
    getRandomValues: (bytes) => {
      bytes.forEach((_, i) => {
        bytes[i] = next + i;
      });
      next = 100;
    },
  };
}

/** WebCrypto that makes its keys with one round, so that many files can be tried. */
const fast: WebCrypto = {
  subtle: {
    importKey: webcrypto.subtle.importKey.bind(webcrypto.subtle),
    encrypt: webcrypto.subtle.encrypt.bind(webcrypto.subtle),
    decrypt: webcrypto.subtle.decrypt.bind(webcrypto.subtle),
    deriveKey: (how, key, kind, canLeave, uses) =>
      webcrypto.subtle.deriveKey(
        typeof how === 'object' ? { ...how, iterations: 1 } : how,
        key,
        kind,
        canLeave,
        [...uses],
      ),
  },
  getRandomValues: (bytes) => webcrypto.getRandomValues(bytes),
};

function parsed(file: string): Sealed {
  const sealed = readSealed(JSON.parse(file));
  if (!sealed || sealed === 'newer') throw new Error('not sealed');
  return sealed;
}

function valueOf(file: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(file);
  if (!isRecord(value)) throw new Error('no record');
  return value;
}

describe('seal', () => {
  it('D-4: writes what another implementation writes with the same salt, value and phrase', async () => {
    // Made with Python 3.11 (hashlib.pbkdf2_hmac) and cryptography 48 (AESGCM).
    const file = await seal('{"a":1}\n', PHRASE, counting());
    expect(createHash('sha256').update(file).digest('hex')).toBe(
      'f17ff6ece3778666db9f45e2d717ed2425023e579183f2dc7232210b48869fc4',
    );
  });

  it('D-4: writes what OpenSSL opens: PBKDF2 with 600,000 rounds, AES-256-GCM, header bound', async () => {
    const { data, ...header } = valueOf(await seal('hello', PHRASE, webcrypto));
    expect(Object.keys(header)).toEqual(['format', 'v', 'kdf', 'rounds', 'cipher', 'salt', 'iv']);
    expect(header['rounds']).toBe(600_000);
    const bytes = Buffer.from(String(data), 'base64');
    const salt = Buffer.from(String(header['salt']), 'base64');
    const iv = Buffer.from(String(header['iv']), 'base64');
    expect([salt.length, iv.length]).toEqual([16, 12]);
    const key = pbkdf2Sync(PHRASE, salt, 600_000, 32, 'sha256');
    const open = createDecipheriv('aes-256-gcm', key, iv);
    open.setAAD(Buffer.from(JSON.stringify(header)));
    open.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([open.update(bytes.subarray(0, -16)), open.final()]).toString();
    expect(text.trimEnd()).toBe('hello');
  });

  it('D-4: takes a fresh salt and a fresh starting value each time', async () => {
    const files = await Promise.all([seal('a', PHRASE, fast), seal('a', PHRASE, fast)]);
    const [one, two] = files.map(valueOf);
    expect(one?.['salt']).not.toBe(two?.['salt']);
    expect(one?.['iv']).not.toBe(two?.['iv']);
    expect(one?.['data']).not.toBe(two?.['data']);
  });

  it('makes files of few and of many answers alike in length', async () => {
    const [short, long] = await Promise.all([
      seal('a', PHRASE, fast),
      seal('a'.repeat(2000), PHRASE, fast),
    ]);
    expect(short.length).toBe(long.length);
  });
});

describe('unseal', () => {
  it('opens with the same words in other spaces and another way of writing', async () => {
    const sealed = parsed(await seal('hello', 'Cafe\u0301 au lait, please', fast));
    const bytes = await unseal(sealed, ' Caf\u00e9  au lait, please ', fast);
    expect(new TextDecoder().decode(bytes ?? undefined).trimEnd()).toBe('hello');
  });

  it('F-39: gives nothing for a wrong passphrase', async () => {
    const sealed = parsed(await seal('hello', PHRASE, webcrypto));
    expect(await unseal(sealed, `${PHRASE}s`, webcrypto)).toBeNull();
  });

  it('D-4, F-39: gives nothing for a file with any byte changed', async () => {
    const file = await seal('hello', PHRASE, fast);
    const opened: string[] = [];
    let tried = 0;
    for (let at = 0; at < file.trimEnd().length; at += 1) {
      const char = String.fromCharCode(file.charCodeAt(at) ^ 1);
      const tampered = `${file.slice(0, at)}${char}${file.slice(at + 1)}`;
      let value: unknown = null;
      try {
        value = JSON.parse(tampered);
      } catch {
        continue;
      }
      const sealed = readSealed(value);
      if (!sealed || sealed === 'newer') continue;
      tried += 1;
      if (await unseal(sealed, PHRASE, fast)) opened.push(`${at}: ${char}`);
    }
    expect(opened).toEqual([]);
    // Salt, starting value and data: most changed letters are letters of base64 again, and get as far as the cipher.
    expect(tried).toBeGreaterThan(2400);
  });

  it('D-4: gives nothing when the header says other rounds than it was sealed with', async () => {
    const sealed = parsed(await seal('hello', PHRASE, fast));
    expect(await unseal({ ...sealed, rounds: 600_001 }, PHRASE, fast)).toBeNull();
  });
});

describe('readSealed', () => {
  it.each([1, 599_999, 5_000_001, 1_000_000_000, 600_000.5, '600000', null, -600_000, Infinity])(
    'D-4, F-39: refuses %s rounds without deriving anything',
    async (rounds) => {
      const value = valueOf(await seal('hello', PHRASE, fast));
      expect(readSealed({ ...value, rounds })).toBeNull();
    },
  );

  it('D-4: accepts up to 5,000,000 rounds', async () => {
    const value = valueOf(await seal('hello', PHRASE, fast));
    expect(readSealed({ ...value, rounds: 5_000_000 })).toMatchObject({ rounds: 5_000_000 });
  });

  it.each<[string, object]>([
    ['a key more', { hint: 'my cat' }],
    ['another cipher', { cipher: 'AES-128-GCM' }],
    ['another derivation', { kdf: 'PBKDF2-HMAC-SHA-1' }],
    ['another format', { format: 'guide-notes' }],
    ['a short salt', { salt: 'AAAA' }],
    ['a short starting value', { iv: 'AAAA' }],
    ['a text that is no base64', { data: '*' }],
    ['base64 that could be written otherwise', { data: 'QR==' }],
    ['base64 with spaces', { data: 'QU\nFB' }],
    ['no data', { data: undefined }],
  ])('refuses %s', async (_, more) => {
    const value = valueOf(await seal('hello', PHRASE, fast));
    expect(readSealed(JSON.parse(JSON.stringify({ ...value, ...more })))).toBeNull();
  });

  it('F-41: tells a later format', async () => {
    const value = valueOf(await seal('hello', PHRASE, fast));
    expect(readSealed({ ...value, v: 2 })).toBe('newer');
  });
});

describe('webCryptoHere', () => {
  it('D-6, F-17: is null where the page has none', () => {
    expect(webCryptoHere({})).toBeNull();
    expect(webCryptoHere({ crypto: {} })).toBeNull();
  });

  it('is what the browser has', async () => {
    const here = webCryptoHere();
    if (!here) throw new Error('none here');
    const bytes = new Uint8Array(16);
    here.getRandomValues(bytes);
    expect(bytes.some((byte) => byte > 0)).toBe(true);
    expect(await unseal(parsed(await seal('a', PHRASE, here)), PHRASE, here)).not.toBeNull();
  });
});
