import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gate, PaperQuestion } from '../../../src/export/bookletGates.ts';
import { paperQuestions } from '../../../src/export/bookletGates.ts';
import type { Answers } from '../../../src/flow/answers.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { walk } from '../../../src/flow/walk.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { fhirFlow } from '../../support/fhirFlow.ts';
import { fixtureFlow, fixtureNames, flowIds, realFlow } from '../../support/fixtures.ts';
import { formHolds } from '../../support/formHolds.ts';
import { keyWords } from '../../support/paperWords.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';
import { smallFlow } from '../../support/smallFlow.ts';

const paper = (flow: Flow) => paperQuestions({ flow, words: keyWords, boxes: new Map() });

/** Where a reader of the booklet goes from a question: as its answers say, or to the next. */
function after({ question, number, leads }: PaperQuestion, answers: Answers): number | null {
  const answer = answers[question.id];
  const chosen = typeof answer === 'object' ? answer : answer === undefined ? [] : [String(answer)];
  const led = chosen.find((id) => leads.has(id));
  return led === undefined ? number + 1 : (leads.get(led) ?? null);
}

/** The questions that somebody answers who follows the words of a booklet, and has these answers. */
function read(
  flow: Flow,
  questions: readonly PaperQuestion[],
  answers: Answers,
): readonly string[] {
  const answered: string[] = [];
  let at: number | null = 1;
  while (at !== null) {
    const asked: PaperQuestion | undefined = questions[at - 1];
    if (!asked) break;
    const live = Object.fromEntries(
      Object.entries(answers).filter(([id]) => answered.includes(id)),
    );
    const scope = { flow, path: answered, live };
    const closed: Gate | undefined = asked.gates.find(({ form }) => !formHolds(form, scope));
    if (closed) {
      at = closed.otherwise;
      continue;
    }
    answered.push(asked.question.id);
    at = after(asked, answers);
  }
  return answered;
}

/** The seeds of answers with which a reader of the booklet leaves the path. */
function lost(flow: Flow): readonly number[] {
  const questions = paper(flow);
  const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
  return seeds.filter((seed) => {
    const answers = randomAnswers(flow, seed);
    return read(flow, questions, answers).join() !== walk(flow, answers).path.join();
  });
}

describe('paperQuestions', () => {
  it('numbers the questions, and says what must be true and where to go if not', () => {
    const flow = buildFlow({
      questions: [
        single('a'),
        single('b', { when: is('a', 'yes') }),
        single('c', { when: is('a', 'yes') }),
        single('d'),
      ],
    });
    const [a, b, c, d] = paper(flow);
    expect(a).toMatchObject({ number: 1, gates: [] });
    expect([...(a?.leads ?? [])]).toEqual([
      ['no', 4],
      ['rather-not-say', 4],
    ]);
    expect(b?.gates).toMatchObject([{ otherwise: 4 }]);
    expect(c?.gates).toEqual([]);
    expect(d?.gates).toEqual([]);
  });

  it('leads to the end where no question is left', () => {
    const flow = buildFlow({ questions: [single('a'), single('b', { when: is('a', 'yes') })] });
    expect(paper(flow)[1]?.gates).toMatchObject([{ otherwise: null }]);
    expect(paper(flow)[0]?.leads.get('no')).toBeNull();
  });

  it('does not say again what was looked at on every way', () => {
    const flow = buildFlow({
      questions: [
        single('a'),
        single('b'),
        single('between'),
        single('c', { when: { all: [is('a', 'yes'), is('b', 'yes')] } }),
        single('d', { when: is('a', 'yes') }),
        single('e'),
      ],
    });
    const [, , , c, d] = paper(flow);
    expect(c?.gates.map(({ otherwise }) => otherwise)).toEqual([6, 5]);
    expect(d?.gates).toEqual([]);
  });

  it('says again what somebody who was sent further has not been asked', () => {
    const flow = buildFlow({
      questions: [
        single('a'),
        single('b'),
        single('c', { when: is('a', 'yes') }),
        single('d', { when: { all: [is('a', 'yes'), is('b', 'yes')] } }),
        single('e', { when: is('b', 'yes') }),
      ],
    });
    const questions = paper(flow);
    for (const answers of everyone(flow)) {
      expect(read(flow, questions, answers)).toEqual(walk(flow, answers).path);
    }
  });

  it.each(fixtureNames('flows'))('leads everybody along the path of the fixture %s', (name) => {
    const flow = fixtureFlow(name);
    const questions = paper(flow);
    for (let seed = 1; seed <= 100; seed += 1) {
      const answers = randomAnswers(flow, seed);
      expect(read(flow, questions, answers), `seed ${seed}`).toEqual(walk(flow, answers).path);
    }
  });

  it.each(flowIds())('leads everybody along the path of %s, for 300 sets of answers', (id) => {
    const flow = realFlow(id);
    const questions = paper(flow);
    for (let seed = 1; seed <= 300; seed += 1) {
      const answers = randomAnswers(flow, seed);
      expect(read(flow, questions, answers), `seed ${seed}`).toEqual(walk(flow, answers).path);
    }
  });

  it('leads everybody along the path of flows by chance, and of one with every kind of condition', () => {
    expect(lost(fhirFlow)).toEqual([]);
    fc.assert(
      fc.property(smallFlow, (flow) => {
        expect(lost(flow)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
