import { fieldsOf, hasKeys } from './fields.ts';

/** The number of this protocol. It rises when an old loader and a new frame would no longer understand each other. */
export const VERSION = 1;

/** What a frame may tell the page that holds it. There is no message about a question, an answer or a result. */
export type FromFrame =
  | { readonly type: 'ready'; readonly ns: 'guide'; readonly v: typeof VERSION }
  | { readonly type: 'size'; readonly h: number }
  | { readonly type: 'top' }
  | { readonly type: 'exit' };

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
export type Motion = 'auto' | 'reduce';

/** What the page that holds a frame may tell it. */
export type FromHost =
  | {
      readonly type: 'hello';
      readonly v: typeof VERSION;
      readonly lang?: string | undefined;
      readonly theme?: Theme | undefined;
      readonly motion?: Motion | undefined;
    }
  | { readonly type: 'blank' };

/** Heights go up in steps, so that they tell little about what is shown. */
export const STEP = 40;
const LEAST = 320;
/** The greatest height that can be asked for: what needs more scrolls inside its frame. */
export const MOST = 6000;

export const READY: Extract<FromFrame, { type: 'ready' }> = {
  type: 'ready',
  ns: 'guide',
  v: VERSION,
};

/** The height to ask for when this much is needed. */
export function stepped(height: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height / STEP) * STEP));
}

const isHeight = (h: unknown): h is number =>
  typeof h === 'number' && h >= LEAST && h <= MOST && h % STEP === 0;

type Fields = NonNullable<ReturnType<typeof fieldsOf>>;

const isAlone = (fields: Fields): boolean => hasKeys(fields, ['type']);

function readReady(fields: Fields): FromFrame | null {
  const known = fields.get('ns') === READY.ns && fields.get('v') === VERSION;
  return known && hasKeys(fields, ['type', 'ns', 'v']) ? READY : null;
}

function readSize(fields: Fields): FromFrame | null {
  const h = fields.get('h');
  return isHeight(h) && hasKeys(fields, ['type', 'h']) ? { type: 'size', h } : null;
}

/** A message from a frame, or null for anything that is none. */
export function readFromFrame(data: unknown): FromFrame | null {
  const fields = fieldsOf(data);
  switch (fields?.get('type')) {
    case 'ready':
      return readReady(fields);
    case 'size':
      return readSize(fields);
    case 'top':
      return isAlone(fields) ? { type: 'top' } : null;
    case 'exit':
      return isAlone(fields) ? { type: 'exit' } : null;
    default:
      return null;
  }
}

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;

const isTag = (lang: unknown): lang is string | undefined =>
  lang === undefined || (typeof lang === 'string' && LANGUAGE.test(lang));

const isTheme = (theme: unknown): theme is Theme | undefined =>
  [undefined, 'auto', 'light', 'dark', 'contrast'].some((each) => each === theme);

const isMotion = (motion: unknown): motion is Motion | undefined =>
  [undefined, 'auto', 'reduce'].some((each) => each === motion);

function readHello(fields: Fields): FromHost | null {
  const [lang, theme, motion] = [fields.get('lang'), fields.get('theme'), fields.get('motion')];
  if (fields.get('v') !== VERSION) return null;
  if (!hasKeys(fields, ['type', 'v'], ['lang', 'theme', 'motion'])) return null;
  if (!isTag(lang) || !isTheme(theme) || !isMotion(motion)) return null;
  return { type: 'hello', v: VERSION, lang, theme, motion };
}

/** A message from the page that holds the frame, or null for anything that is none. */
export function readFromHost(data: unknown): FromHost | null {
  const fields = fieldsOf(data);
  switch (fields?.get('type')) {
    case 'hello':
      return readHello(fields);
    case 'blank':
      return isAlone(fields) ? { type: 'blank' } : null;
    default:
      return null;
  }
}
