import { z } from 'zod';
import type { WordRule } from '../proof/lints.ts';

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu').test('') || true;
  } catch {
    return false;
  }
}

const pattern = z.string().min(1).refine(isPattern, 'this is no regular expression');

/** The rules about words of one language. */
export const lintsSchema: z.ZodType<readonly WordRule[]> = z.array(
  z
    .strictObject({
      id: z.string().min(1),
      lint: z.string().regex(/^[a-z]+\/[a-z-]+$/, 'a lint has a name such as words/ban'),
      why: z.string().min(1),
      instead: z.string().min(1),
      in: pattern.optional(),
      near: pattern.optional(),
      never: pattern.optional(),
      unless: z.array(pattern).optional(),
      always: pattern.optional(),
    })
    .refine((rule) => (rule.never === undefined) !== (rule.always === undefined), {
      error: 'a rule has either never or always',
    }),
);

/** What grading a language needs: names that count two syllables at most; and texts that need not keep a limit, with the reason. */
export const readingSchema = z.strictObject({
  terms: z.array(z.string().min(1)),
  exempt: z
    .array(
      z.strictObject({
        key: z.string().min(1),
        from: z.string().min(1),
        reason: z.string().min(1),
      }),
    )
    .default([]),
});
export type ReadingRules = z.infer<typeof readingSchema>;
