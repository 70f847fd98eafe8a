import type { Condition } from '../../src/flow/condition.ts';
import type { Flow } from '../../src/flow/schema.ts';
import { flowSchema } from '../../src/flow/schema.ts';

type Draft = Record<string, unknown>;

/** A single question in the part `now`, with the answers yes, no and rather-not-say unless others are given. */
export const single = (id: string, more: Draft = {}): Draft => ({
  id,
  kind: 'single',
  part: 'now',
  answerOptions: ['yes', 'no', 'rather-not-say'],
  ...more,
});

/** A multiple question in the part `now`, with alcohol, sedatives, and two exclusive answers unless others are given. */
export const multiple = (id: string, more: Draft = {}): Draft => ({
  id,
  kind: 'multiple',
  part: 'now',
  answerOptions: ['alcohol', 'sedatives', 'none', 'rather-not-say'],
  exclusive: ['none', 'rather-not-say'],
  ...more,
});

/** A scale from 0 to 4 in the part `now`, for the attribute `visits`. */
export const scale = (id: string, more: Draft = {}): Draft => ({
  id,
  kind: 'scale',
  part: 'now',
  min: 0,
  max: 4,
  attribute: 'visits',
  ...more,
});

/** A caution with one fact; it always appears unless a `when` is given. */
export const note = (id: string, more: Draft = {}): Draft => ({
  id,
  tone: 'caution',
  facts: ['CARE-01'],
  ...more,
});

/** An option with these notes in the group `care`. */
export const option = (id: string, ...notes: Draft[]): Draft => ({
  id,
  kind: 'support',
  group: 'care',
  notes,
});

/** A red flag that does not interrupt, unless said otherwise. */
export const redFlag = (id: string, more: Draft = {}): Draft => ({
  id,
  interrupts: false,
  blocks: false,
  lineKinds: [],
  facts: ['CARE-01'],
  ...more,
});

/** A flow with one question, `in-pain`, and one option, `talk`, but for what is given. */
export const buildFlow = (more: Draft = {}): Flow =>
  flowSchema.parse({
    id: 'tiny',
    version: '1.0.0',
    reviewed: null,
    reviewBy: '2030-01-01',
    parts: [{ id: 'now' }],
    attributes: [{ id: 'visits' }],
    questions: [single('in-pain')],
    groups: [{ id: 'care' }],
    options: [option('talk', note('all'))],
    ...more,
  });

/** The test that a single question has this answer. */
export const is = (question: string, answer: string): Condition => ({ question, is: answer });
