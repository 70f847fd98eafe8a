import { z } from 'zod';
import type { Condition } from './condition.ts';
import { conditionSchema, evidenceIdSchema, idSchema } from './condition.ts';
import type { Label } from './vocabulary.ts';
import { LABELS } from './vocabulary.ts';

/** A test of a whole summary: a condition over answers, or something that the summary then shows. */
export type Test =
  | { all: Test[] }
  | { any: Test[] }
  | { not: Test }
  | { option: string; label: Label[] }
  | { option: string; shows: string }
  | { only: Label; among: string[] }
  | { redFlag: string }
  | { asked: string }
  | { nothingTold: true }
  | Condition;

const TEST_SHAPE =
  'a test is one of: all, any, not, an option with label or shows, only with among, redFlag, asked, nothingTold, or a condition';

/** `only` says that no option but these has the label; `nothingTold` that every question that may be left open is. */
export const testSchema: z.ZodType<Test> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(testSchema) }),
      z.strictObject({ any: z.array(testSchema) }),
      z.strictObject({ not: testSchema }),
      z.strictObject({ option: idSchema, label: z.array(z.enum(LABELS)).min(1) }),
      z.strictObject({ option: idSchema, shows: idSchema }),
      z.strictObject({ only: z.enum(LABELS), among: z.array(idSchema) }),
      z.strictObject({ redFlag: idSchema }),
      z.strictObject({ asked: idSchema }),
      z.strictObject({ nothingTold: z.literal(true) }),
      conditionSchema,
    ],
    { error: TEST_SHAPE },
  ),
);

const statementSchema = z.strictObject({ when: testSchema.exactOptional(), must: testSchema });

/** Taking one answer away never adds a note of this tone, but where that answer only took it away. */
const silenceSchema = z.strictObject({
  silenceNeverAdds: z.enum(['not-now', 'ask-first', 'consider']),
  except: z.array(
    z.strictObject({ option: idSchema, question: idSchema, reason: z.string().min(1) }),
  ),
});

const PROOF_SHAPE =
  'a proof is a test under must, with another under when if need be, or silenceNeverAdds with except';

const claimSchema = z.strictObject({
  id: evidenceIdSchema,
  sentence: z.string().min(1),
  facts: z.array(evidenceIdSchema).default([]),
  /** What must hold for all answers; each is proved. */
  proof: z.array(z.union([statementSchema, silenceSchema], { error: PROOF_SHAPE })).default([]),
  /** Checks of words or data, by name. */
  lints: z.array(z.string()).default([]),
  /** Tests that hold it, each by its title or a part of it. */
  tests: z.array(z.string()).default([]),
});

/** What appears, and for exactly which answers: a second entry beside the flow, as in book-keeping. */
const ruleSchema = z.strictObject({
  of: z.union(
    [
      z.strictObject({ option: idSchema, note: idSchema }),
      z.strictObject({ redFlag: idSchema }),
      z.strictObject({ condition: idSchema }),
    ],
    { error: 'a rule is of an option with note, a redFlag, or a condition' },
  ),
  exactlyWhen: testSchema,
});

/** The safety claims that stand beside a flow. @source evidence file 11.5 */
export const claimsSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  flow: idSchema,
  claims: z.array(claimSchema),
  rules: z.array(ruleSchema).default([]),
  /** Notes whose conditions nothing here guards fully (`option/note`), with the reason why that is acceptable. */
  unguarded: z
    .array(z.strictObject({ of: z.array(z.string()).min(1), reason: z.string().min(1) }))
    .default([]),
});
export type Claims = z.infer<typeof claimsSchema>;
export type Claim = Claims['claims'][number];
export type Statement = Claim['proof'][number];
export type Rule = Claims['rules'][number];
