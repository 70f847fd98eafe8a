import { assign, setup } from 'xstate';
import { fits, questionOf } from '../flow/answers.ts';
import type { SessionContext, SessionEvent, SessionInput } from './context.ts';
import { arrive, goingBack, goingForward, leaveFor, record, walkOf } from './context.ts';
import { beginning, initial, visiting } from './context.ts';
import { REVIEW, afterPart, entryTo, firstUnanswered, interrupting, previous } from './place.ts';

type Of = { context: SessionContext };

const types: { context?: SessionContext; events?: SessionEvent; input?: SessionInput } = {};

/**
 * One person's way through a flow. The machine knows modes, not questions: which question comes next is asked of `walk`.
 * It has no effect, no timer and no invoked code: a pure transition function.
 */
export const sessionMachine = setup({
  types,
  guards: {
    isCurrent: ({ context, event }) =>
      event.type === 'answer' &&
      !context.atPart &&
      event.question === context.current &&
      (event.value === null || fits(questionOf(context.flow, event.question), event.value)),
    settled: ({ context }) => {
      const { stop } = walkOf(context);
      return context.atPart || stop !== context.current;
    },
    hasBefore: ({ context }) =>
      context.atPart || previous(walkOf(context), context.current) !== null,
    /** There is nowhere to go back to: the first question holds up the review. */
    isHeldUp: ({ context }) => {
      const now = walkOf(context);
      return now.stop === context.current && previous(now, context.current) === null;
    },
    hasStop: ({ context }) => walkOf(context).stop !== null,
    allRequiredSettled: ({ context }) => walkOf(context).stop === null,
    mayOpen: ({ context, event }) => {
      if (event.type !== 'goTo') return false;
      const { path, stop } = walkOf(context);
      const at = path.indexOf(event.question);
      return at >= 0 && (stop === null || at <= path.indexOf(stop));
    },
    maySkipPart: ({ context }) => context.atPart && walkOf(context).stop === null,
    hasUnanswered: ({ context }) => firstUnanswered(walkOf(context)) !== null,
    isInterrupted: ({ context }) =>
      interrupting(context.flow, walkOf(context), context.dismissed).length > 0,
    isBlocked: ({ context }) =>
      interrupting(context.flow, walkOf(context), context.dismissed)[0]?.blocks === true,
    // A summary that something required still keeps away is a review, which leads there.
    headsForReview: ({ context }) => ['review', 'summary'].includes(context.heading.at),
    headsForSummary: ({ context }) =>
      context.heading.at === 'summary' && walkOf(context).stop === null,
    mayRevisit: ({ context, event }) => {
      if (event.type !== 'revisit') return false;
      const { path, stop } = walkOf(context);
      return stop === null && event.questions.some((id) => path.includes(id));
    },
    isAmending: ({ context }) => context.known !== null,
  },
  actions: {
    begin: assign(({ context, event }) => beginning(context.flow, event)),
    record: assign(({ context, event }) =>
      event.type === 'answer' ? { answers: record(context, event.question, event.value) } : {},
    ),
    refuse: assign({ refused: true }),
    forward: assign(({ context }: Of) => leaveFor(context, goingForward(context))),
    backward: assign(({ context }: Of) => leaveFor(context, goingBack(context))),
    leave: assign(({ context }: Of) => leaveFor(context, context.heading)),
    skip: assign(({ context }: Of) =>
      leaveFor(context, afterPart(context.flow, walkOf(context), context.current)),
    ),
    toReview: assign(({ context }: Of) => leaveFor(context, REVIEW)),
    open: assign(({ context, event }) =>
      event.type === 'goTo' ? leaveFor(context, { at: 'question', question: event.question }) : {},
    ),
    startAmending: assign(({ context }: Of) => ({ known: walkOf(context).path, home: REVIEW })),
    startRevisiting: assign(({ context, event }) =>
      event.type === 'revisit' ? visiting(context, event.questions) : {},
    ),
    openStop: assign(({ context }: Of) => {
      const { path, stop } = walkOf(context);
      return { current: stop ?? context.current, known: path, home: REVIEW, atPart: false };
    }),
    openUnanswered: assign(({ context }: Of) => {
      const now = walkOf(context);
      return leaveFor(context, entryTo(context.flow, now, firstUnanswered(now)));
    }),
    dismiss: assign(({ context }: Of) => {
      const [first] = interrupting(context.flow, walkOf(context), context.dismissed);
      return { dismissed: first ? [...context.dismissed, first.id] : context.dismissed };
    }),
    returnToQuestion: assign(({ context }: Of) => ({
      heading: { at: 'question' as const, question: context.current },
    })),
    arrive: assign(({ context }: Of) => arrive(context)),
    forgetDropped: assign({ dropped: [], justDropped: 0 }),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => initial(input),
  initial: 'welcome',
  on: { restart: { target: '.welcome', actions: 'begin' } },
  states: {
    welcome: {
      on: { start: 'preparing', open: { target: 'leaving', actions: 'begin' } },
    },
    preparing: {
      on: { next: 'asking', back: 'welcome' },
    },
    asking: {
      initial: 'inOrder',
      on: {
        answer: { guard: 'isCurrent', actions: 'record' },
        toReview: { guard: 'allRequiredSettled', target: 'leaving', actions: 'toReview' },
        goTo: { guard: 'mayOpen', target: 'leaving', actions: 'open' },
      },
      states: {
        inOrder: {
          on: {
            next: [
              { guard: 'settled', target: '#session.leaving', actions: 'forward' },
              { actions: 'refuse' },
            ],
            back: [
              { guard: 'hasBefore', target: '#session.leaving', actions: 'backward' },
              { target: '#session.preparing', actions: 'leave' },
            ],
            skipPart: { guard: 'maySkipPart', target: '#session.leaving', actions: 'skip' },
          },
        },
        amending: {
          on: {
            next: [
              { guard: 'settled', target: '#session.leaving', actions: 'forward' },
              { actions: 'refuse' },
            ],
            back: [
              { guard: 'isHeldUp', actions: 'refuse' },
              { target: '#session.leaving', actions: 'backward' },
            ],
          },
        },
      },
    },
    /** Decides, without waiting, where a left question leads: to a red flag first, then to where it was heading. */
    leaving: {
      always: [
        { guard: 'isInterrupted', target: 'flagged' },
        { guard: 'headsForSummary', target: 'summary', actions: 'arrive' },
        { guard: 'headsForReview', target: 'reviewing', actions: 'arrive' },
        { guard: 'isAmending', target: 'asking.amending', actions: 'arrive' },
        { target: 'asking', actions: 'arrive' },
      ],
    },
    flagged: {
      on: {
        dismiss: { target: 'leaving', actions: 'dismiss' },
        back: [
          { guard: 'isBlocked' },
          {
            guard: 'isAmending',
            target: 'asking.amending',
            actions: ['returnToQuestion', 'arrive'],
          },
          { target: 'asking', actions: ['returnToQuestion', 'arrive'] },
        ],
      },
    },
    reviewing: {
      always: { guard: 'hasStop', target: 'asking.amending', actions: 'openStop' },
      on: {
        goTo: {
          guard: 'mayOpen',
          target: 'asking.amending',
          actions: ['startAmending', 'open', 'arrive'],
        },
        back: 'asking',
        confirm: { target: 'summary', actions: 'forgetDropped' },
        resume: { guard: 'hasUnanswered', target: 'leaving', actions: 'openUnanswered' },
      },
    },
    summary: {
      on: {
        back: 'reviewing',
        revisit: {
          guard: 'mayRevisit',
          target: 'asking.amending',
          actions: ['startRevisiting', 'arrive'],
        },
        goTo: {
          guard: 'mayOpen',
          target: 'asking.amending',
          actions: ['startAmending', 'open', 'arrive'],
        },
        resume: { guard: 'hasUnanswered', target: 'leaving', actions: 'openUnanswered' },
      },
    },
  },
});
