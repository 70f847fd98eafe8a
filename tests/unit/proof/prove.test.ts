import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/flow/answers.ts';
import { holds } from '../../../src/flow/predicate.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import type { Label } from '../../../src/flow/summarise.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { walk } from '../../../src/flow/walk.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { witness } from '../../../src/proof/witness.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { conditionOver, smallFlow } from '../../support/smallFlow.ts';

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
