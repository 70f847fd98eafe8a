import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { screenOf } from '../../../src/screens/screenOf.ts';
import { sessionMachine } from '../../../src/session/machine.ts';
import { EXAMPLE } from '../../support/exampleFlow.ts';

describe('screenOf', () => {
  it('differs for each screen on the way', () => {
    const actor = createActor(sessionMachine, { input: { flow: EXAMPLE } }).start();
    const names: string[] = [];
    actor.subscribe((snapshot) => names.push(screenOf(snapshot)));
    actor.send({ type: 'start' });
    actor.send({ type: 'next' });
    actor.send({ type: 'answer', question: 'danger', value: ['overdose'] });
    actor.send({ type: 'next' });
    actor.send({ type: 'dismiss' });
    actor.send({ type: 'answer', question: 'country', value: 'us' });
    actor.send({ type: 'next' });
    actor.send({ type: 'next' });
    actor.send({ type: 'toReview' });
    actor.send({ type: 'confirm' });
    expect([...new Set(names)]).toEqual([
      'preparing',
      'question danger',
      'flag overdose',
      'question country',
      'part uses',
      'question uses',
      'reviewing',
      'summary',
    ]);
  });
});
