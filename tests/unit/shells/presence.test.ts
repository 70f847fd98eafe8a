import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { idleFor, presenceMachine } from '../../../src/shells/presence.ts';

const MINUTE = 60_000;
const YEARS = 10 * 365 * 24 * 60 * MINUTE;

function watch(limit = 20 * MINUTE) {
  const clear = vi.fn<() => void>();
  const machine = presenceMachine.provide({ actions: { clear } });
  const actor = createActor(machine, { input: { limit } }).start();
  const at = (steady: number, wall = steady) => ({ steady, wall });
  return {
    clear,
    begin: () => actor.send({ type: 'begin', at: at(0) }),
    tick: (steady: number, wall = steady) => actor.send({ type: 'tick', at: at(steady, wall) }),
    input: (steady: number, wall = steady) => actor.send({ type: 'input', at: at(steady, wall) }),
    back: (steady: number, wall = steady) => actor.send({ type: 'back', at: at(steady, wall) }),
    limit: (limit: number) => actor.send({ type: 'limit', limit }),
    away: () => actor.send({ type: 'away' }),
    idle: () => actor.getSnapshot().value.idle,
    curtain: () => actor.getSnapshot().value.curtain,
  };
}

describe('P-17: the idle clock', () => {
  it('asks a minute before the limit, and clears at it', () => {
    const page = watch();
    page.begin();
    page.tick(19 * MINUTE - 1);
    expect(page.idle()).toBe('watching');
    page.tick(19 * MINUTE);
    expect(page.idle()).toBe('warning');
    page.tick(20 * MINUTE - 1);
    expect(page.clear).not.toHaveBeenCalled();
    page.tick(20 * MINUTE);
    expect(page.clear).toHaveBeenCalledOnce();
  });

  it('U-59: goes by the limit that was chosen last', () => {
    const page = watch();
    page.limit(2 * MINUTE);
    page.begin();
    page.tick(MINUTE);
    expect(page.idle()).toBe('warning');
    page.limit(5 * MINUTE);
    page.tick(2 * MINUTE);
    expect(page.clear).not.toHaveBeenCalled();
    page.tick(5 * MINUTE);
    expect(page.clear).toHaveBeenCalledOnce();
  });

  it('begins anew with any sign of somebody, in the question too', () => {
    const page = watch();
    page.begin();
    page.tick(19.5 * MINUTE);
    page.input(19.6 * MINUTE);
    expect(page.idle()).toBe('watching');
    page.tick(38 * MINUTE);
    expect(page.clear).not.toHaveBeenCalled();
  });

  it('does nothing while there is nothing to clear', () => {
    const page = watch();
    page.tick(90 * MINUTE);
    expect(page.clear).not.toHaveBeenCalled();
  });

  it('F-21: clears after eight hours of sleep with the first thing that happens, before anything is shown', () => {
    for (const wake of ['back', 'input', 'tick'] as const) {
      const page = watch();
      page.begin();
      page.away();
      // The clock that only goes forward stood still meanwhile.
      page[wake](1000, 8 * 60 * MINUTE);
      expect(page.clear).toHaveBeenCalledOnce();
    }
  });

  it('F-19: clears no later than the limit, however the clock on the wall is set', () => {
    fc.assert(
      fc.property(fc.integer({ min: -YEARS, max: YEARS }), (by) => {
        const page = watch();
        page.begin();
        page.tick(MINUTE, MINUTE + by);
        page.tick(20 * MINUTE, 20 * MINUTE + by);
        expect(page.clear).toHaveBeenCalledOnce();
      }),
    );
    expect(idleFor({ steady: 0, wall: 0 }, { steady: 5, wall: -YEARS })).toBe(5);
  });
});

describe('P-15: the curtain', () => {
  it('is up while the page cannot be seen, and down again after', () => {
    const page = watch();
    page.away();
    expect(page.curtain()).toBe('away');
    page.back(1);
    expect(page.curtain()).toBe('down');
  });
});
