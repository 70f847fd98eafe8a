import { describe, expect, it } from 'vitest';
import { conditionSchema, evidenceIdSchema, idSchema } from '../../../src/flow/condition.ts';
import { daySchema, flowSchema } from '../../../src/flow/schema.ts';
import { buildFlow, multiple } from '../../support/buildFlow.ts';
import { LINE_KINDS, TONES } from '../../../src/flow/vocabulary.ts';

const fits = (value: unknown) => conditionSchema.safeParse(value).success;

const marked = (silence: unknown) =>
  flowSchema.safeParse({ ...buildFlow(), questions: [multiple('a', { silence })] }).success;

describe('conditionSchema', () => {
  it('takes every form of the language', () => {
    const forms = [
      { question: 'a', is: 'b' },
      { question: 'a', includes: 'b' },
      { question: 'a', atLeast: 2 },
      { question: 'a', unknown: true },
      { run: 'a', atLeast: 2 },
      { run: 'a', atLeast: 2, unknownCounts: true },
      { condition: 'a' },
    ];
    for (const form of forms) expect(fits(form)).toBe(true);
    expect(fits({ all: forms })).toBe(true);
    expect(fits({ any: [{ not: { all: forms } }] })).toBe(true);
  });

  it('takes nothing else', () => {
    const others = [
      {},
      null,
      'a',
      { question: 'a' },
      { question: 'a', is: 'b', extra: 1 },
      { question: 'a', unknown: false },
      { question: 'a', atLeast: -1 },
      { question: 'a', atLeast: 1.5 },
      { run: 'a' },
      { not: [{ condition: 'a' }] },
      { all: { condition: 'a' } },
    ];
    for (const other of others) expect(fits(other)).toBe(false);
  });
});

describe('ids and days', () => {
  it('takes lower-case words joined by hyphens as an id', () => {
    expect(['a', 'last-opioid', 'd1-9', '1'].every((id) => idSchema.safeParse(id).success)).toBe(
      true,
    );
    for (const id of ['', 'A', 'a--b', '-a', 'a-', 'a_b', '__proto__', 'constructor']) {
      expect(idSchema.safeParse(id).success).toBe(false);
    }
  });

  it('takes capitals as an evidence id', () => {
    expect(evidenceIdSchema.safeParse('NTX-02').success).toBe(true);
    expect(evidenceIdSchema.safeParse('ntx-02').success).toBe(false);
  });

  it('takes a day as year, month and day', () => {
    expect(daySchema.safeParse('2026-11-21').success).toBe(true);
    expect(daySchema.safeParse('21.11.2026').success).toBe(false);
  });
});

describe('flowSchema', () => {
  it('lets a question be open, together with others, and without an exclusive answer unless said', () => {
    const [question] = buildFlow({
      questions: [{ id: 'a', kind: 'multiple', part: 'now', answerOptions: ['b', 'c'] }],
    }).questions;
    expect(question).toMatchObject({ required: false, exclusive: [] });
  });

  it('refuses texts: a flow holds ids alone', () => {
    const value = { ...buildFlow(), title: 'Treatment' };
    expect(flowSchema.safeParse(value).success).toBe(false);
  });

  it('refuses a silence mark without a reason', () => {
    expect(marked({ means: 'careful', reason: 'A miss is worse.' })).toBe(true);
    expect(marked({ means: 'careful' })).toBe(false);
    expect(marked({ means: 'fine', reason: 'x' })).toBe(false);
  });

  it('knows four tones and six kinds of line', () => {
    expect([...TONES].sort()).toEqual(['ask-first', 'caution', 'consider', 'not-now']);
    expect(LINE_KINDS).toHaveLength(6);
  });
});
