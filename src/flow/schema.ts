import { z } from 'zod';
import { conditionSchema, evidenceIdSchema, idSchema as id } from './condition.ts';
import { LINE_KINDS, TONES } from './vocabulary.ts';

export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written 2026-11-21');
const facts = z.array(evidenceIdSchema).min(1, 'name at least one fact');

/** Marks that a reviewer has seen that silence falls on the careful side here, and why. It changes no meaning. */
const silence = z.strictObject({ means: z.literal('careful'), reason: z.string().min(1) });
const variants = z.array(
  z.strictObject({ id, when: conditionSchema.exactOptional(), silence: silence.exactOptional() }),
);
const conditional = { when: conditionSchema.exactOptional(), silence: silence.exactOptional() };

const questionBase = {
  id,
  evidence: evidenceIdSchema.exactOptional(),
  part: id,
  required: z.boolean().default(false),
  facts: facts.exactOptional(),
  ...conditional,
};
const chosen = {
  answerOptions: z.array(id).min(2),
  exclusive: z.array(id).default([]),
};

const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...questionBase,
    ...chosen,
    kind: z.literal('single'),
    run: id.exactOptional(),
    between: z.tuple([id, id]).exactOptional(),
  }),
  z.strictObject({ ...questionBase, ...chosen, kind: z.literal('multiple') }),
  z.strictObject({
    ...questionBase,
    kind: z.literal('scale'),
    min: z.int(),
    max: z.int(),
    attribute: id,
  }),
]);

const noteSchema = z.strictObject({
  id,
  tone: z.enum(TONES),
  text: id.exactOptional(),
  facts,
  takenNow: z.boolean().default(false),
  listsAnswers: z.boolean().default(false),
  variants: variants.exactOptional(),
  ...conditional,
});

/** What a course of care is, and what stands beside it: each kind has its own slots. */
const optionKind = z.enum(['course', 'support']);

/** One question that every option of a kind answers, at the same place and depth. */
const slotSchema = z.strictObject({
  id,
  kinds: z.array(optionKind).min(1),
  attribute: id.exactOptional(),
  /** A safety row can not be switched off in a comparison. */
  safety: z.boolean().default(false),
  /** Whether its words are of like length for all options. */
  balanced: z.boolean().default(true),
});

/** What an option says in a slot; the words vary with the answers where `variants` say so. */
const detailSchema = z.strictObject({ slot: id, variants: variants.exactOptional(), facts });

/** A thing to ask a professional: a general one for everybody, or one that comes from the answers. */
const promptSchema = z.strictObject({
  id,
  general: z.boolean().default(false),
  facts,
  ...conditional,
});

const optionSchema = z.strictObject({
  id,
  evidence: evidenceIdSchema.exactOptional(),
  kind: optionKind,
  group: id,
  coverage: z.array(z.int().min(1)).default([]),
  details: z.array(detailSchema).default([]),
  notes: z.array(noteSchema),
});

const redFlagSchema = z.strictObject({
  id,
  evidence: evidenceIdSchema.exactOptional(),
  interrupts: z.boolean(),
  blocks: z.boolean(),
  lineKinds: z.array(z.enum(LINE_KINDS)),
  acts: z.array(id).default([]),
  facts,
  variants: variants.exactOptional(),
  ...conditional,
});

const reviewSchema = z.strictObject({
  by: z.string().min(1),
  on: daySchema,
  what: z.string().min(1),
});

/** The shape of a flow file. What a shape cannot say is checked in `check.ts`. */
export const flowSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is written 1.2.0'),
  /** Who has signed the content, or null until somebody real has (decision 10). */
  reviewed: reviewSchema.nullable(),
  reviewBy: daySchema,
  parts: z.array(z.strictObject({ id })).min(1),
  runs: z
    .array(
      z.strictObject({
        id,
        counted: z.boolean().default(false),
        /** From how many on the bands are named; fewer says nothing (INV-38). */
        bandsFrom: z.int().min(1).exactOptional(),
        facts: facts.exactOptional(),
      }),
    )
    .default([]),
  attributes: z.array(z.strictObject({ id })).default([]),
  conditions: z
    .array(
      z.strictObject({
        id,
        evidence: evidenceIdSchema.exactOptional(),
        when: conditionSchema,
        silence: silence.exactOptional(),
      }),
    )
    .default([]),
  /** The question whose answers are place ids; help lines follow it. */
  place: id.exactOptional(),
  questions: z.array(questionSchema).min(1),
  contradictions: z
    .array(z.strictObject({ id, questions: z.array(id).min(2), ...conditional }))
    .default([]),
  redFlags: z.array(redFlagSchema).default([]),
  groups: z.array(z.strictObject({ id })).min(1),
  slots: z.array(slotSchema).default([]),
  options: z.array(optionSchema).min(1),
  /** The option that every summary names before all others. */
  everybody: id.exactOptional(),
  prompts: z.array(promptSchema).default([]),
});

export type Flow = z.infer<typeof flowSchema>;
export type Question = Flow['questions'][number];
export type Option = Flow['options'][number];
export type NamedCondition = Flow['conditions'][number];
export type Note = Option['notes'][number];
export type RedFlag = Flow['redFlags'][number];
