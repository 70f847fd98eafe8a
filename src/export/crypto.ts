import type { Chance } from './passphrase.ts';
import { tidyPhrase } from './passphrase.ts';
import { hasKeys, isLater, isRecord } from './strictJson.ts';

/** What sealing needs of the browser: WebCrypto, which pages without https do not have. */
export interface WebCrypto extends Chance {
  readonly subtle: Pick<SubtleCrypto, 'importKey' | 'deriveKey' | 'encrypt' | 'decrypt'>;
}

/** WebCrypto as it is here, or null where it is absent: then nothing can be sealed or unsealed. @source rule D-6, fault F-17 */
export function webCryptoHere(
  here: { readonly crypto?: Partial<Crypto> | undefined } = globalThis,
): WebCrypto | null {
  const { subtle } = here.crypto ?? {};
  if (!subtle) return null;
  return { subtle, getRandomValues: (bytes) => here.crypto?.getRandomValues?.(bytes) };
}

/** How many rounds a file is sealed with, and how many are accepted at most. @source rule D-4; OWASP, Password Storage Cheat Sheet */
const ROUNDS = 600_000;
const MOST_ROUNDS = 5_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const FORMAT = 'guide-notes-sealed';
const VERSION = 1;
const KDF = 'PBKDF2-HMAC-SHA-256';
const CIPHER = 'AES-256-GCM';
/** Texts are filled up with spaces to a multiple of this, so that the length of a file tells little. */
const FILL = 2048;

/** A sealed file as it was read. */
export interface Sealed {
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The bytes of a text in base64, or null if it is none or could be written in another way. */
function fromBase64(text: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string') return null;
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

const headerOf = ({ rounds, salt, iv }: Omit<Sealed, 'data'>) => ({
  format: FORMAT,
  v: VERSION,
  kdf: KDF,
  rounds,
  cipher: CIPHER,
  salt: toBase64(salt),
  iv: toBase64(iv),
});

/** The header as associated data: a file with another one does not open. */
const boundTo = (header: Omit<Sealed, 'data'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(headerOf(header)));

async function keyFor(
  { subtle }: WebCrypto,
  phrase: string,
  { rounds, salt }: Pick<Sealed, 'rounds' | 'salt'>,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(tidyPhrase(phrase));
  const base = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const kind = { name: 'AES-GCM', length: 256 };
  return subtle.deriveKey(how, base, kind, false, ['encrypt', 'decrypt']);
}

function random(crypto: WebCrypto, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  crypto.getRandomValues(bytes);
  return bytes;
}

/** A file that only this passphrase opens. Salt and starting value are fresh each time. @source rule D-4 */
export async function seal(text: string, phrase: string, crypto: WebCrypto): Promise<string> {
  const header = { rounds: ROUNDS, salt: random(crypto, SALT_BYTES), iv: random(crypto, IV_BYTES) };
  const key = await keyFor(crypto, phrase, header);
  const filled = text.padEnd(Math.ceil(text.length / FILL) * FILL);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: header.iv, additionalData: boundTo(header) },
    key,
    new TextEncoder().encode(filled),
  );
  return `${JSON.stringify({ ...headerOf(header), data: toBase64(new Uint8Array(data)) })}\n`;
}

/** The bytes that were sealed; null for another passphrase, or a file in which anything was changed. */
export async function unseal(
  sealed: Sealed,
  phrase: string,
  crypto: WebCrypto,
): Promise<Uint8Array | null> {
  const key = await keyFor(crypto, phrase, sealed);
  const how = { name: 'AES-GCM', iv: sealed.iv, additionalData: boundTo(sealed) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.data));
  } catch {
    return null;
  }
}

const HEADER = ['format', 'v', 'kdf', 'rounds', 'cipher', 'salt', 'iv', 'data'];

const roundsIn = (value: unknown): number | null =>
  Number.isInteger(value) && Number(value) >= ROUNDS && Number(value) <= MOST_ROUNDS
    ? Number(value)
    : null;

function fieldsOf(value: Readonly<Record<string, unknown>>): Sealed | null {
  const rounds = roundsIn(value['rounds']);
  const [salt, iv, data] = ['salt', 'iv', 'data'].map((key) => fromBase64(value[key]));
  if (rounds === null || salt?.length !== SALT_BYTES || iv?.length !== IV_BYTES) return null;
  return data ? { rounds, salt, iv, data } : null;
}

/** The sealed file that this JSON value is, `newer` for one of a later format, or null for anything else. */
export function readSealed(value: unknown): Sealed | 'newer' | null {
  if (!isRecord(value) || value['format'] !== FORMAT) return null;
  if (isLater(value['v'], VERSION)) return 'newer';
  const known = value['v'] === VERSION && value['kdf'] === KDF && value['cipher'] === CIPHER;
  return known && hasKeys(value, HEADER) ? fieldsOf(value) : null;
}
