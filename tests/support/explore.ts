import type { SnapshotFrom } from 'xstate';
import { getInitialSnapshot, getNextSnapshot } from 'xstate';
import { isUnknown } from '../../src/flow/answers.ts';
import { classesOf, testsIn } from '../../src/flow/classes.ts';
import { conditionalsOf } from '../../src/flow/conditionals.ts';
import type { Flow } from '../../src/flow/schema.ts';
import type { SessionEvent } from '../../src/session/context.ts';
import { sessionMachine } from '../../src/session/machine.ts';
import { everyAnswerTo } from './everyAnswer.ts';

export type Snapshot = SnapshotFrom<typeof sessionMachine>;

export interface Edge {
  readonly from: number;
  readonly event: SessionEvent;
  readonly to: number;
}

/** What decides how a session goes on: the mode and the context, but for what is only told. */
function keyOf({ value, context }: Snapshot): string {
  const { answers, current, atPart, heading, known, dismissed } = context;
  const order = context.flow.questions.map(({ id }) => answers[id] ?? null);
  const isFlagged = value === 'flagged';
  return JSON.stringify([
    value,
    order,
    current,
    atPart,
    isFlagged && heading,
    known && [...new Set(known)].sort(),
    [...dismissed].sort(),
  ]);
}

/** One answer to each question for each class that no condition tells apart, at least one that tells something, and none. */
function answersFor(flow: Flow): readonly SessionEvent[] {
  const conditions = conditionalsOf(flow).flatMap(({ when }) => (when ? [when] : []));
  const tests = testsIn(conditions, flow);
  return flow.questions.flatMap((question) => {
    const classes = classesOf(question, tests) ?? [];
    const telling = everyAnswerTo(question).find((answer) => !isUnknown(answer));
    const values = classes.some((each) => !isUnknown(each)) ? classes : [...classes, telling];
    return [...new Set([null, ...values.map((each) => each ?? null)])].map(
      (value): SessionEvent => ({ type: 'answer', question: question.id, value }),
    );
  });
}

const PLAIN = [
  'start',
  'next',
  'back',
  'skipPart',
  'toReview',
  'dismiss',
  'confirm',
  'resume',
  'restart',
] as const;

function eventsFor(flow: Flow): readonly SessionEvent[] {
  const jumps = flow.questions.map(({ id }): SessionEvent => ({ type: 'goTo', question: id }));
  return [...answersFor(flow), ...jumps, ...PLAIN.map((type) => ({ type }))];
}

/** Every snapshot that a session of this flow can come to, with answers of every class and all events, and what leads from one to another. */
export function explore(flow: Flow): { snapshots: readonly Snapshot[]; edges: readonly Edge[] } {
  const events = eventsFor(flow);
  const first = getInitialSnapshot(sessionMachine, { flow });
  const snapshots = [first];
  const known = new Map([[keyOf(first), 0]]);
  const edges: Edge[] = [];
  for (let from = 0; from < snapshots.length; from++) {
    const snapshot = snapshots[from] ?? first;
    for (const event of events) {
      const next = getNextSnapshot(sessionMachine, snapshot, event);
      const key = keyOf(next);
      const to = known.get(key) ?? snapshots.length;
      if (to === snapshots.length) {
        known.set(key, to);
        snapshots.push(next);
      }
      edges.push({ from, event, to });
    }
  }
  return { snapshots, edges };
}

/** Which of these snapshots can come to one that the test holds for. */
export function canReach(
  { snapshots, edges }: { snapshots: readonly Snapshot[]; edges: readonly Edge[] },
  isThere: (snapshot: Snapshot) => boolean,
): readonly boolean[] {
  const sources = snapshots.map((): number[] => []);
  for (const { from, to } of edges) sources[to]?.push(from);
  const reach = snapshots.map(isThere);
  const left = [...reach.keys()].filter((i) => reach[i]);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const from of sources[next] ?? []) {
      if (reach[from]) continue;
      reach[from] = true;
      left.push(from);
    }
  }
  return reach;
}
