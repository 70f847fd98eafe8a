import type { Answer, Answers } from '../flow/answers.ts';
import type { FlowResponse } from '../flow/response.ts';
import type { Sealed, WebCrypto } from './crypto.ts';
import { readSealed, unseal } from './crypto.ts';
import { hasKeys, isLater, isRecord, readStrictJson } from './strictJson.ts';

/** The name of a saved file, which says nothing of what it is about. @source rule D-2 */
export const FILE_NAME = 'guide-notes.json';

const FORMAT = 'guide-notes';
const VERSION = 1;
const MOST_LEVELS = 8;
const MOST_ANSWERS = 1000;
const MOST_CHOSEN = 200;

/** What a saved file holds. */
export interface Notes {
  readonly response: FlowResponse;
  /** Written 2026-11-21; null unless it was asked for. */
  readonly day: string | null;
}

/** Why a file is not opened: it is none of ours or was changed, or a later version wrote it. */
export type Unreadable = 'file/not-ours' | 'file/newer';

export type ReadFile =
  | { readonly kind: 'notes'; readonly notes: Notes }
  /** It needs its passphrase: see `openSealed`. */
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'refused'; readonly code: Unreadable };

/** The text of a saved file: the answers that count, and nothing of who gave them, when or where. @source rule D-2 */
export function writeNotes(response: FlowResponse, day: string | null = null): string {
  const { flow, version, language, answers } = response;
  const file = {
    format: FORMAT,
    v: VERSION,
    pack: `${flow}@${version}`,
    lang: language,
    ...(day === null ? {} : { day }),
    answers,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const ID = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;
const PACK = /^([a-z0-9]+(?:-[a-z0-9]+)*)@(\d{1,6}\.\d{1,6}\.\d{1,6})$/;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_CHARACTERS = 100;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MOST_CHARACTERS && ID.test(value);

const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && LANGUAGE.test(value);

/** Whether this is a day of the calendar, written 2026-11-21. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  // A day such as 30 February is taken for one in March.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (!Array.isArray(value)) return isId(value);
  return value.length > 0 && value.length <= MOST_CHOSEN && value.every(isId);
}

function isAnswers(value: unknown): value is Answers {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= MOST_ANSWERS && entries.every(([id, answer]) => isId(id) && isAnswer(answer))
  );
}

/** The flow and the version in a text such as `opioids@1.0.0`. */
function packIn(value: unknown): { flow: string; version: string } | null {
  const [, flow, version] = typeof value === 'string' ? (PACK.exec(value) ?? []) : [];
  return flow !== undefined && version !== undefined ? { flow, version } : null;
}

/** The day in a file, null without one, undefined for what is none. */
function dayIn(value: Readonly<Record<string, unknown>>): string | null | undefined {
  if (!('day' in value)) return null;
  const { day } = value;
  return isDay(day) ? day : undefined;
}

function notesIn(value: Readonly<Record<string, unknown>>): Notes | null {
  const { lang, answers } = value;
  const pack = packIn(value['pack']);
  const day = dayIn(value);
  if (!hasKeys(value, ['format', 'v', 'pack', 'lang', 'answers'], ['day'])) return null;
  if (!pack || day === undefined || !isLanguage(lang) || !isAnswers(answers)) return null;
  return { response: { ...pack, language: lang, answers }, day };
}

const refuse = (code: Unreadable): ReadFile => ({ kind: 'refused', code });

function readSealedFile(value: unknown): ReadFile {
  const sealed = readSealed(value);
  if (sealed === 'newer') return refuse('file/newer');
  return sealed ? { kind: 'sealed', sealed } : refuse('file/not-ours');
}

/**
 * What these bytes of a file hold, or why they are refused. Nothing is taken from a file that is wrong anywhere, and what is wrong is
 * not told. Whether the answers fit a flow is for `reconcile` to say.
 *
 * @source rules D-2 and D-3
 */
export function readFile(bytes: Uint8Array): ReadFile {
  const json = readStrictJson(bytes, MOST_LEVELS);
  if (!json || !isRecord(json.value)) return refuse('file/not-ours');
  const { format, v } = json.value;
  if (format !== FORMAT) return readSealedFile(json.value);
  if (isLater(v, VERSION)) return refuse('file/newer');
  const notes = v === VERSION ? notesIn(json.value) : null;
  return notes ? { kind: 'notes', notes } : refuse('file/not-ours');
}

/** What a sealed file holds; the same refusal for a wrong passphrase as for a file that was changed. @source fault F-39 */
export async function openSealed(
  sealed: Sealed,
  phrase: string,
  crypto: WebCrypto,
): Promise<Exclude<ReadFile, { kind: 'sealed' }>> {
  const bytes = await unseal(sealed, phrase, crypto);
  const read = bytes === null ? refuse('file/not-ours') : readFile(bytes);
  return read.kind === 'sealed' ? { kind: 'refused', code: 'file/not-ours' } : read;
}
