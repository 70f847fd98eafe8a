import { assign, setup } from 'xstate';

/** A moment by both clocks: one that only goes forward, and the one on the wall, which also runs while a device sleeps. */
export interface Moment {
  readonly steady: number;
  readonly wall: number;
}

interface PresenceContext {
  /** How long nobody may touch anything, in ms. */
  readonly limit: number;
  /** When somebody last did. */
  readonly last: Moment;
}

export type PresenceEvent =
  /** There is something to clear from now on. */
  | { readonly type: 'begin'; readonly at: Moment }
  /** There is nothing to clear any more. */
  | { readonly type: 'end' }
  /** Somebody is there: a key, a touch, a turn of the wheel. */
  | { readonly type: 'input'; readonly at: Moment }
  | { readonly type: 'tick'; readonly at: Moment }
  /** From now on so many ms, in place of the limit before. */
  | { readonly type: 'limit'; readonly limit: number }
  /** Hide was pressed, or Show. */
  | { readonly type: 'hide' }
  | { readonly type: 'show' }
  /** The page cannot be seen any more, or can again. */
  | { readonly type: 'away' }
  | { readonly type: 'back'; readonly at: Moment };

/** How long before the limit somebody is asked, in ms. */
export const WARNING = 60_000;

const types: {
  context?: PresenceContext;
  events?: PresenceEvent;
  input?: { readonly limit: number };
} = {};

/** How long nobody has touched anything: by the clock that says more, since each can be held or set back. */
export const idleFor = (last: Moment, at: Moment): number =>
  Math.max(at.steady - last.steady, at.wall - last.wall);

const NEVER: Moment = { steady: 0, wall: 0 };

/**
 * Whether somebody is at the page. `idle` asks after a while without a touch, and clears at the limit; `curtain` covers the page, by hand or
 * while nobody can see it. It has no timer: whoever runs it sends the time.
 */
export const presenceMachine = setup({
  types,
  guards: {
    isOver: ({ context, event }) =>
      'at' in event && idleFor(context.last, event.at) >= context.limit,
    isNearlyOver: ({ context, event }) =>
      'at' in event && idleFor(context.last, event.at) >= context.limit - WARNING,
  },
  actions: {
    note: assign(({ context, event }) => ({ last: 'at' in event ? event.at : context.last })),
    clear: () => {},
    setLimit: assign(({ context, event }) => ({
      limit: event.type === 'limit' ? event.limit : context.limit,
    })),
  },
}).createMachine({
  id: 'presence',
  type: 'parallel',
  context: ({ input }) => ({ limit: input.limit, last: NEVER }),
  on: { limit: { actions: 'setLimit' } },
  states: {
    idle: {
      initial: 'resting',
      states: {
        resting: { on: { begin: { target: 'watching', actions: 'note' } } },
        watching: {
          on: {
            end: 'resting',
            input: [{ guard: 'isOver', target: 'cleared' }, { actions: 'note' }],
            tick: [
              { guard: 'isOver', target: 'cleared' },
              { guard: 'isNearlyOver', target: 'warning' },
            ],
            back: [
              { guard: 'isOver', target: 'cleared' },
              { guard: 'isNearlyOver', target: 'warning' },
            ],
          },
        },
        warning: {
          on: {
            end: 'resting',
            input: [
              { guard: 'isOver', target: 'cleared' },
              { target: 'watching', actions: 'note' },
            ],
            tick: { guard: 'isOver', target: 'cleared' },
            back: { guard: 'isOver', target: 'cleared' },
          },
        },
        cleared: {
          entry: 'clear',
          on: { begin: { target: 'watching', actions: 'note' }, end: 'resting' },
        },
      },
    },
    curtain: {
      initial: 'down',
      states: {
        down: { on: { hide: 'byHand', away: 'away' } },
        byHand: { on: { show: 'down' } },
        away: { on: { back: 'down', hide: 'byHand' } },
      },
    },
  },
});
