import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import { holds } from '../../../src/flow/predicate.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { claimsSchema } from '../../../src/flow/claims.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { prove } from '../../../src/proof/prove.ts';
import { witness } from '../../../src/proof/witness.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { conditionOver, smallFlow } from '../../support/smallFlow.ts';
import type { Label } from '../../../src/flow/vocabulary.ts';

const RUNS = 300;
const LABELS: readonly Label[] = ['not-now', 'ask-first', 'consider', 'taken-now', 'exists'];

const summaryOf = (flow: Flow, answers: Answers) => summarise(flow, walk(flow, answers));
const countOf = (people: readonly Answers[], test: (answers: Answers) => boolean) =>
  BigInt(people.filter(test).length);

describe('the proof on small random flows agrees with trying every answer', () => {
  it('counts exactly the reachable sets of answers', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        const meaning = new Meaning(flow);
        expect(meaning.count(meaning.reachable)).toBe(BigInt(everyone(flow).length));
      }),
      { numRuns: RUNS },
    );
  });

  it('counts for each label and each note how many sets of answers show it', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        const meaning = new Meaning(flow);
        const summaries = everyone(flow).map((answers) => summaryOf(flow, answers));
        for (const [at, option] of flow.options.entries()) {
          for (const label of LABELS) {
            const tried = summaries.filter(
              (summary) => summary.options[at]?.label === label,
            ).length;
            expect(meaning.count(meaning.labelled(option.id, label))).toBe(BigInt(tried));
          }
          for (const note of option.notes) {
            const tried = summaries.filter((summary) =>
              summary.options[at]?.notes.some((shown) => shown.id === note.id),
            ).length;
            expect(meaning.count(meaning.shows(option.id, note.id))).toBe(BigInt(tried));
          }
        }
        const flagged = summaries.filter((summary) => summary.redFlags.length > 0).length;
        expect(meaning.count(meaning.flagged('flag'))).toBe(BigInt(flagged));
      }),
      { numRuns: RUNS },
    );
  });

  it('says of each question for how many it is asked', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        const meaning = new Meaning(flow);
        const people = everyone(flow);
        for (const { id } of flow.questions) {
          const tried = countOf(people, (answers) => walk(flow, answers).path.includes(id));
          expect(meaning.count(meaning.asked(id))).toBe(tried);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('finds a witness exactly when somebody exists, and the witness is one', () => {
    const drafts = ['q0', 'q1', 'q2', 'q3'];
    fc.assert(
      fc.property(
        smallFlow.chain((flow) =>
          fc.tuple(
            fc.constant(flow),
            conditionOver(
              flow.questions.filter((q) => drafts.includes(q.id)).map((q) => ({ ...q })),
            ),
          ),
        ),
        ([flow, condition]) => {
          const meaning = new Meaning(flow, [condition]);
          const node = meaning.diagram.and(meaning.reachable, meaning.holds(condition));
          const isTrue = (answers: Answers) => {
            const { path, live } = walk(flow, answers);
            return holds(condition, { flow, path, live });
          };
          const found = witness(node, meaning);
          const exists = everyone(flow).some(isTrue);
          const again = found && walk(flow, found);
          expect(found !== null && isTrue(found)).toBe(exists);
          expect(again && { stop: again.stop, live: again.live }).toEqual(
            exists ? { stop: null, live: found } : null,
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** A statement about a small flow: whoever meets a condition has, or has not, some labels. */
const statementOn = (flow: Flow) =>
  fc.record({
    when: conditionOver(flow.questions.map((question) => ({ ...question }))),
    must: fc.record({
      option: fc.constantFrom('first', 'second'),
      label: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 3 }),
    }),
  });

const claimOf = (proof: readonly object[]) =>
  claimsSchema.parse({ flow: 'small', claims: [{ id: 'C-1', sentence: 's', proof }] });

function verdictOf(flow: Flow, proof: readonly object[]) {
  const [verdict] = prove(flow, claimOf(proof)).verdicts;
  if (!verdict) throw new Error('There is no verdict');
  return verdict;
}

/** The notes of this tone that hold for these answers, whatever the label. */
function reasonsFor(flow: Flow, answers: Answers): readonly string[] {
  const { path, live } = walk(flow, answers);
  return flow.options.flatMap((option) =>
    option.notes
      .filter((note) => note.tone === 'consider')
      .filter((note) => !note.when || holds(note.when, { flow, path, live }))
      .map((note) => `${option.id}/${note.id}`),
  );
}

describe('prove', () => {
  it('proves a statement exactly when it holds for everybody, and else names somebody for whom it does not', () => {
    fc.assert(
      fc.property(
        smallFlow.chain((flow) => fc.tuple(fc.constant(flow), statementOn(flow))),
        ([flow, statement]) => {
          const isBroken = (answers: Answers): boolean => {
            const { path, live } = walk(flow, answers);
            if (!holds(statement.when, { flow, path, live })) return false;
            const shown = summaryOf(flow, answers).options.find(
              ({ id }) => id === statement.must.option,
            );
            return !shown || !statement.must.label.includes(shown.label);
          };
          const { proved, counterexample } = verdictOf(flow, [statement]);
          expect(proved).toBe(!everyone(flow).some(isBroken));
          expect(counterexample === null || isBroken(counterexample)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds silence that adds a reason exactly when leaving one answer out does', () => {
    fc.assert(
      fc.property(smallFlow, (flow) => {
        const optional = flow.questions.filter(({ required }) => !required).map(({ id }) => id);
        const adds = (answers: Answers): boolean =>
          optional.some((id) => {
            const { [id]: left, ...rest } = answers;
            const before = reasonsFor(flow, answers);
            return (
              left !== undefined && reasonsFor(flow, rest).some((each) => !before.includes(each))
            );
          });
        const { proved } = verdictOf(flow, [{ silenceNeverAdds: 'consider', except: [] }]);
        expect(proved).toBe(!everyone(flow).some(adds));
      }),
      { numRuns: 100 },
    );
  });
});
