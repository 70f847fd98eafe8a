import { describe, expect, it } from 'vitest';
import { lintsSchema, readingSchema } from '../../../src/cli/wordRules.ts';

const rule = { id: 'click', lint: 'words/ban', why: 'w', instead: 'i', never: 'click' };
const isRule = (more: object): boolean => lintsSchema.safeParse([{ ...rule, ...more }]).success;

describe('lintsSchema', () => {
  it('takes rules of one kind or the other', () => {
    expect(isRule({ unless: ['double click'], near: 'mouse', in: '^ui:' })).toBe(true);
    expect(isRule({ never: undefined, always: 'choose' })).toBe(true);
  });

  it('refuses rules of both kinds or none, patterns that are none, and keys it does not know', () => {
    expect(isRule({ always: 'choose' })).toBe(false);
    expect(isRule({ never: undefined })).toBe(false);
    expect(isRule({ never: '(' })).toBe(false);
    expect(isRule({ unless: ['['] })).toBe(false);
    expect(isRule({ lint: 'ban' })).toBe(false);
    expect(isRule({ note: 'n' })).toBe(false);
  });
});

describe('readingSchema', () => {
  it('asks for a reason for each text that keeps no limit', () => {
    const exempt = { key: 'ui:lastLine', from: 'readability/string' };
    expect(readingSchema.safeParse({ terms: ['naloxone'] }).success).toBe(true);
    expect(
      readingSchema.safeParse({ terms: [], exempt: [{ ...exempt, reason: 'set' }] }).success,
    ).toBe(true);
    expect(readingSchema.safeParse({ terms: [], exempt: [exempt] }).success).toBe(false);
  });
});
