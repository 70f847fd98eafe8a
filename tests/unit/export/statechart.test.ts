import { describe, expect, it } from 'vitest';
import { assign, createActor, createMachine } from 'xstate';
import { z } from 'zod';
import type { Answer, Answers } from '../../../src/flow/answers.ts';
import { START, SUMMARY, statechart } from '../../../src/export/statechart.ts';
import { holds } from '../../../src/flow/predicate.ts';
import type { Flow } from '../../../src/flow/schema.ts';
import { conditionSchema } from '../../../src/flow/condition.ts';
import { successors } from '../../../src/flow/successors.ts';
import { walk } from '../../../src/flow/walk.ts';
import { follow } from '../../../src/proof/follow.ts';
import { Meaning } from '../../../src/proof/meaning.ts';
import { buildFlow, is, single } from '../../support/buildFlow.ts';
import { everyone } from '../../support/everyAnswer.ts';
import { fixtureFlow, fixtureNames, flowIds, realFlow } from '../../support/fixtures.ts';
import { randomAnswers } from '../../support/randomAnswers.ts';
import { reader } from '../../support/reader.ts';
import { answered } from '../../support/session.ts';

/** A chart as its reader gets it: through JSON. */
const chartOf = (flow: Flow, ways = successors(flow)): Record<string, unknown> =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(JSON.stringify(statechart(flow, ways, reader()))));

const holdsParams = z.object({ when: conditionSchema });
const questionParams = z.object({ question: z.string() });
const LIMIT = 2_000;

interface Met {
  readonly path: readonly string[];
  readonly live: Answers;
}

/** The states that a chart goes through for these answers, run by XState with nothing but the condition language. */
function statesFor(
  chart: Record<string, unknown>,
  flow: Flow,
  answers: Answers,
): readonly string[] {
  const types: { context?: Met; events?: { type: 'next' } | { type: 'answer'; value: Answer } } =
    {};
  const machine = createMachine({ ...chart, types, context: { path: [], live: {} } }).provide({
    guards: {
      holds: ({ context }, params) => holds(holdsParams.parse(params).when, { flow, ...context }),
      isOpen: ({ context }, params) =>
        context.live[questionParams.parse(params).question] === undefined,
    },
    actions: {
      ask: assign(({ context }, params) => ({
        path: [...context.path, questionParams.parse(params).question],
      })),
      record: assign(({ context, event }) => {
        const current = context.path.at(-1);
        if (event.type !== 'answer' || current === undefined) return {};
        return { live: { ...context.live, [current]: event.value } };
      }),
    },
  });
  const actor = createActor(machine).start();
  const states: string[] = [];
  for (let i = 0; i < LIMIT && actor.getSnapshot().status === 'active'; i += 1) {
    const state = z.string().parse(actor.getSnapshot().value);
    states.push(state);
    const value = answers[state];
    if (value !== undefined) actor.send({ type: 'answer', value });
    actor.send({ type: 'next' });
  }
  return states;
}

describe('statechart', () => {
  it('has one state per question, a start and an end', () => {
    const { states, initial } = statechart(
      fixtureFlow('single'),
      successors(fixtureFlow('single')),
      reader(),
    );
    expect(initial).toBe(START);
    expect(Object.keys(states)).toEqual([
      START,
      ...fixtureFlow('single').questions.map(({ id }) => id),
      SUMMARY,
    ]);
  });

  it('describes its states with the questions, and its guards with sentences', () => {
    const own = realFlow('opioids');
    const text = JSON.stringify(statechart(own, follow(new Meaning(own)), reader()));
    expect(text).toContain('"description":"Who is this for?"');
    expect(text).toContain('"description":"[for me]"');
  });

  it('stays at a question that must be answered until it is', () => {
    const flow = buildFlow({
      questions: [single('a', { required: true }), single('b', { when: is('a', 'yes') })],
    });
    expect(new Set(statesFor(chartOf(flow), flow, {}))).toEqual(new Set(['a']));
    expect(statesFor(chartOf(flow), flow, { a: 'yes' })).toEqual(['a', 'b']);
  });

  it.each(fixtureNames('flows'))(
    'goes the ways of the session and of the walk, for every answer to %s',
    (name) => {
      const flow = fixtureFlow(name);
      const charts = [chartOf(flow), chartOf(flow, follow(new Meaning(flow)))];
      for (const answers of everyone(flow).slice(0, 150)) {
        const { path } = walk(flow, answers);
        expect(answered(flow, answers).shown).toEqual(path);
        for (const chart of charts) expect(statesFor(chart, flow, answers)).toEqual(path);
      }
    },
  );

  it.each(flowIds())('goes the ways of the session on %s, for 60 people', (id) => {
    const flow = realFlow(id);
    const chart = chartOf(flow, follow(new Meaning(flow)));
    let followed = 0;
    for (let seed = 1; followed < 60; seed += 1) {
      const { live, stop, path } = walk(flow, randomAnswers(flow, seed));
      if (stop !== null) continue;
      followed += 1;
      expect(statesFor(chart, flow, live)).toEqual(path);
      expect(answered(flow, live).shown).toEqual(path);
    }
  });
});
