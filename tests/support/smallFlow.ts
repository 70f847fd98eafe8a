import fc from 'fast-check';
import type { Condition } from '../../src/flow/condition.ts';
import type { Flow } from '../../src/flow/schema.ts';
import { flowSchema } from '../../src/flow/schema.ts';

type Draft = Record<string, unknown> & { id: string; kind: string };

const single = (id: string): fc.Arbitrary<Draft> =>
  fc.record({ required: fc.boolean() }).map(({ required }) => ({
    id,
    kind: 'single',
    part: 'one',
    required,
    answerOptions: ['yes', 'no', 'maybe', 'not-sure', 'rather-not-say'],
    run: 'signs',
  }));
const multiple = (id: string): fc.Arbitrary<Draft> =>
  fc.record({ required: fc.boolean() }).map(({ required }) => ({
    id,
    kind: 'multiple',
    part: 'one',
    required,
    answerOptions: ['red', 'green', 'blue', 'none', 'rather-not-say'],
    exclusive: ['none', 'rather-not-say'],
  }));
const scale = (id: string): fc.Arbitrary<Draft> =>
  fc.constant({ id, kind: 'scale', part: 'one', min: 0, max: 4, attribute: 'x', required: false });

function testOf(question: Draft): fc.Arbitrary<Condition> {
  const { id } = question;
  if (question.kind === 'scale') {
    return fc.integer({ min: 0, max: 5 }).map((atLeast) => ({ question: id, atLeast }));
  }
  const unknown = fc.constant<Condition>({ question: id, unknown: true });
  if (question.kind === 'single') {
    const is = fc
      .constantFrom('yes', 'no', 'maybe', 'not-sure')
      .map((each) => ({ question: id, is: each }));
    return fc.oneof(is, is, unknown);
  }
  const includes = fc
    .constantFrom('red', 'green', 'none')
    .map((each) => ({ question: id, includes: each }));
  const atLeast = fc.integer({ min: 0, max: 3 }).map((n) => ({ question: id, atLeast: n }));
  return fc.oneof(includes, includes, atLeast, unknown);
}

/** A condition over these questions. */
export function conditionOver(questions: readonly Draft[]): fc.Arbitrary<Condition> {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...questions).chain(testOf) },
    {
      weight: 1,
      arbitrary: fc.record({
        run: fc.constant('signs'),
        atLeast: fc.integer({ min: 0, max: 3 }),
        unknownCounts: fc.boolean(),
      }),
    },
  );
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((each) => ({ not: each })) },
    { weight: 2, arbitrary: fc.array(leaf, { maxLength: 3 }).map((all) => ({ all })) },
    { weight: 2, arbitrary: fc.array(leaf, { maxLength: 3 }).map((any) => ({ any })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(leaf, leaf, leaf)
        .map(([a, b, c]) => ({ any: [{ all: [a, { not: b }] }, c] })),
    },
  );
}

/** A small flow with questions, paths, notes of all tones and a red flag; whatever its conditions say. */
export const smallFlow: fc.Arbitrary<Flow> = fc
  .tuple(
    single('q0'),
    fc.oneof(multiple('q1'), single('q1')),
    fc.oneof(single('q2'), scale('q2')),
    multiple('q3'),
  )
  .chain(([q0, q1, q2, q3]) => {
    const earlier = (n: number) => [q0, q1, q2, q3].slice(0, n);
    // A run reads later questions too; a question's own `when` may only look back, so it uses tests alone.
    const back = (n: number) => fc.constantFrom(...earlier(n)).chain(testOf);
    const maybe = (n: number) =>
      fc.option(
        fc.oneof(
          back(n),
          back(n).map((c) => ({ not: c })),
        ),
        { nil: undefined },
      );
    const note = conditionOver([q0, q1, q2, q3]);
    return fc
      .record({
        w1: maybe(1),
        w2: maybe(2),
        w3: maybe(3),
        notes: fc.array(
          fc.record({
            when: note,
            tone: fc.constantFrom('not-now', 'ask-first', 'consider', 'caution'),
            takenNow: fc.boolean(),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        flag: note,
        named: note,
      })
      .map(({ w1, w2, w3, notes, flag, named }) =>
        flowSchema.parse({
          id: 'small',
          version: '1.0.0',
          reviewed: null,
          reviewBy: '2030-01-01',
          parts: [{ id: 'one' }],
          runs: [{ id: 'signs', counted: true }],
          attributes: [{ id: 'x' }],
          conditions: [{ id: 'named', when: named }],
          questions: [
            q0,
            { ...q1, ...(w1 && { when: w1 }) },
            { ...q2, ...(w2 && { when: w2 }) },
            { ...q3, ...(w3 && { when: w3 }) },
          ],
          redFlags: [
            {
              id: 'flag',
              interrupts: true,
              blocks: false,
              lineKinds: [],
              facts: ['A-1'],
              when: flag,
            },
          ],
          groups: [{ id: 'g' }],
          options: [
            {
              id: 'first',
              kind: 'course',
              group: 'g',
              notes: notes.map((each, i) => ({ id: `n${i}`, facts: ['A-1'], ...each })),
            },
            {
              id: 'second',
              kind: 'support',
              group: 'g',
              notes: [{ id: 'm', tone: 'consider', facts: ['A-1'], when: { condition: 'named' } }],
            },
          ],
        }),
      );
  });
