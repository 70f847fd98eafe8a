import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { begun, copyOf } from '../../../src/session/copy.ts';
import { sessionMachine } from '../../../src/session/machine.ts';
import { buildFlow, single } from '../../support/buildFlow.ts';
import { at } from '../../support/session.ts';

describe('begun', () => {
  it('is where a session stands after the press on Start', () => {
    const flow = buildFlow({ questions: [single('a')] });
    const session = createActor(sessionMachine, { input: { flow } }).start();
    session.send({ type: 'start' });
    const other = createActor(sessionMachine, { input: { flow }, snapshot: begun(flow) }).start();
    expect(other.getSnapshot().value).toEqual(session.getSnapshot().value);
    expect(other.getSnapshot().context).toEqual(session.getSnapshot().context);
    other.send({ type: 'next' });
    expect(at(other.getSnapshot())).toBe('inOrder: a');
  });
});

describe('copyOf', () => {
  it('U-56: stands where the session does, and changes nothing of it', () => {
    const flow = buildFlow({ questions: [single('a'), single('b')] });
    const session = createActor(sessionMachine, { input: { flow } }).start();
    for (const type of ['start', 'next', 'next'] as const) session.send({ type });
    session.send({ type: 'answer', question: 'b', value: 'yes' });
    const copy = copyOf(session);
    expect(at(copy.getSnapshot())).toBe('inOrder: b');
    copy.send({ type: 'answer', question: 'b', value: 'no' });
    copy.send({ type: 'back' });
    expect(copy.getSnapshot().context.answers).toEqual({ b: 'no' });
    expect(at(session.getSnapshot())).toBe('inOrder: b');
    expect(session.getSnapshot().context.answers).toEqual({ b: 'yes' });
  });
});
