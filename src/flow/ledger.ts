import { z } from 'zod';
import { evidenceIdSchema, idSchema } from './condition.ts';
import { daySchema } from './schema.ts';
import { LINE_KINDS } from './vocabulary.ts';

const factSchema = z.strictObject({
  id: evidenceIdSchema,
  statement: z.string().min(1),
  certainty: z.enum(['high', 'moderate', 'low', 'very low']),
  status: z.enum(['verified', 'recalled']),
  sources: z.array(z.string()).min(1),
  population: z.string(),
  comparator: z.string(),
  time: z.string(),
  numbers: z.array(z.looseObject({ label: z.string() })).default([]),
  drawable: z.boolean().default(false),
  note: z.string().default(''),
  /** When it was last compared with its source, and by when again: for law, cost, supply and services (INV-33). */
  seen: daySchema.exactOptional(),
  checkBy: daySchema.exactOptional(),
});
/** The ledger of facts that texts may cite. Taken over from the evidence dossier, with its ids. */
export const factsSchema = z.array(factSchema);
export type Fact = z.infer<typeof factSchema>;

const sourceSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_]+$/),
  authors: z.string(),
  title: z.string().min(1),
  publisher: z.string(),
  year: z.union([z.int(), z.string(), z.null()]),
  url: z.string(),
  status: z.enum(['verified', 'recalled']),
});
export const sourcesSchema = z.array(sourceSchema);
export type Source = z.infer<typeof sourceSchema>;

const lineSchema = z.strictObject({
  id: idSchema,
  evidence: evidenceIdSchema,
  kinds: z.array(z.enum(LINE_KINDS)).min(1),
  /** A proper name, the same in every language. */
  name: z.string().min(1),
  /** As locally written; null for a line that is only a site. */
  number: z.string().nullable(),
  /** What a phone dials: digits, `+`, `*` and `#`. */
  dial: z
    .string()
    .regex(/^[+*#\d]+$/)
    .nullable(),
  text: z
    .strictObject({ number: z.string().min(1), word: z.string().exactOptional() })
    .nullable()
    .default(null),
  site: z.url().nullable().default(null),
  hours: z.enum(['always', 'limited', 'unknown']),
  cost: z.enum(['free', 'charged', 'unknown']),
  /** BCP 47 tags; empty when not known. */
  languages: z.array(z.string()).default([]),
  /** Which answers about it a person may need are in the words of the language file. */
  detail: z.boolean().default(false),
  seen: daySchema,
  checkBy: daySchema,
  sure: z.boolean(),
});
const placeSchema = z.strictObject({
  id: idSchema,
  /** ISO 3166 code, or null for a group of countries. */
  code: z.string().length(2).nullable(),
  lines: z.record(z.enum(LINE_KINDS), z.array(idSchema)),
});
/** Countries, their help lines, and the lines for a place that is not known. @source evidence file 10.2 to 10.4 */
export const placesSchema = z.strictObject({
  lines: z.array(lineSchema),
  places: z.array(placeSchema),
  anywhere: z.array(idSchema),
});
export type Places = z.infer<typeof placesSchema>;
export type Line = Places['lines'][number];
export type Place = Places['places'][number];

const armSchema = z.strictObject({
  id: idSchema,
  n: z.int().min(0),
  /** The low and the high end, where the source gives a range. */
  range: z.tuple([z.int().min(0), z.int().min(0)]).exactOptional(),
  /** The counts as the study had them. */
  real: z.strictObject({ n: z.int().min(0), of: z.int().min(1) }).exactOptional(),
  /** How many people the group had. */
  group: z.int().min(1).exactOptional(),
});
/** Outcomes of one study as a picture can show them: of 100 people, or of 1000 for deaths. @source evidence file 12 */
export const numbersSchema = z.array(
  z.strictObject({
    id: idSchema,
    fact: evidenceIdSchema,
    options: z.array(idSchema).min(1),
    of: z.union([z.literal(100), z.literal(1000)]),
    certainty: z.enum(['high', 'moderate', 'low', 'very low']),
    design: z.enum(['trial', 'observational']),
    small: z.boolean().default(false),
    old: z.boolean().default(false),
    /** Records of a set are shown together, each in a frame of its own (INV-24, INV-25). */
    set: idSchema.exactOptional(),
    people: z.int().min(1).exactOptional(),
    time: z.looseObject({ kind: z.enum(['within', 'at']) }),
    arms: z.array(armSchema).min(1),
  }),
);
export type NumberRecord = z.infer<typeof numbersSchema>[number];

/** Words that are explained, by id, with the facts that they rest on. */
export const glossarySchema = z.array(
  z.strictObject({ id: idSchema, facts: z.array(evidenceIdSchema) }),
);
export type Term = z.infer<typeof glossarySchema>[number];

/** What all flows rest on: facts, their sources, and places with their help lines. */
export interface Ledger {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly places: Places;
}
