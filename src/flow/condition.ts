import { z } from 'zod';

// "constructor" is a key of every JavaScript object: as an id it would look like an answer that was given.
const id = z
  .string()
  .regex(
    /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case words joined by hyphens, and not "constructor"',
  );
export { id as idSchema };
/** An id of the evidence dossier, such as `NTX-02` or `Q-LAST`. */
export const evidenceIdSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, 'an evidence id is capitals, such as NTX-02');

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; is: string }
  | { question: string; includes: string }
  | { question: string; atLeast: number }
  | { question: string; unknown: true }
  | { run: string; atLeast: number; unknownCounts?: boolean | undefined }
  | { condition: string };

const CONDITION_SHAPE =
  'a condition is one of: all, any, not, condition, a question with is, includes, atLeast or unknown, or a run with atLeast';

/** A test over answers, as data. Whoever has it appears when it holds. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ question: id, is: id }),
      z.strictObject({ question: id, includes: id }),
      z.strictObject({ question: id, atLeast: z.int().min(0) }),
      z.strictObject({ question: id, unknown: z.literal(true) }),
      z.strictObject({
        run: id,
        atLeast: z.int().min(0),
        unknownCounts: z.boolean().exactOptional(),
      }),
      z.strictObject({ condition: id }),
    ],
    { error: CONDITION_SHAPE },
  ),
);
