import { createActor, getInitialSnapshot, getNextSnapshot } from 'xstate';
import type { Answer, Answers } from '../../src/flow/answers.ts';
import type { Flow } from '../../src/flow/schema.ts';
import type { SessionEvent } from '../../src/session/context.ts';
import { sessionMachine } from '../../src/session/machine.ts';
import type { SessionSnapshot } from '../../src/session/selectors.ts';

/** What somebody does: an event without more to say by its name, an answer as question and value, or the whole event. */
export type Deed =
  | Exclude<SessionEvent['type'], 'answer' | 'goTo' | 'revisit' | 'open'>
  | readonly [question: string, value: Answer | null]
  | { readonly goTo: string }
  | { readonly revisit: readonly string[] }
  | { readonly open: Answers; readonly again: readonly string[] };

function eventOf(deed: Deed): SessionEvent {
  if (typeof deed === 'string') return { type: deed };
  if ('goTo' in deed) return { type: 'goTo', question: deed.goTo };
  if ('open' in deed) return { type: 'open', answers: deed.open, again: deed.again };
  if ('revisit' in deed) return { type: 'revisit', questions: deed.revisit };
  const [question, value] = deed;
  return { type: 'answer', question, value };
}

/** The session after somebody has done these things one after the other. */
export function go(from: SessionSnapshot, ...deeds: readonly Deed[]): SessionSnapshot {
  return deeds.reduce(
    (snapshot, deed) => getNextSnapshot(sessionMachine, snapshot, eventOf(deed)),
    from,
  );
}

/** The session at the welcome screen. */
export const welcome = (flow: Flow, answers?: Answers): SessionSnapshot =>
  getInitialSnapshot(sessionMachine, { flow, ...(answers && { answers }) });

/** The session at its first question, after somebody has done these things there. */
export const begun = (flow: Flow, ...deeds: readonly Deed[]): SessionSnapshot =>
  go(welcome(flow), 'start', 'next', ...deeds);

/** Where the session is, as words: its state, with the question or the part's start while asking. */
export function at({ value, context }: SessionSnapshot): string {
  if (typeof value === 'string') return value;
  return `${Object.values(value).join()}: ${context.atPart ? 'part of ' : ''}${context.current}`;
}

/** A session that gave these answers to whatever it was asked, up to the review, and the questions that it was shown. */
export function answered(
  flow: Flow,
  answers: Answers,
): { readonly session: SessionSnapshot; readonly shown: readonly string[] } {
  const actor = createActor(sessionMachine, { input: { flow } }).start();
  const shown: string[] = [];
  actor.send({ type: 'start' });
  actor.send({ type: 'next' });
  for (let now = actor.getSnapshot(); now.value !== 'reviewing'; now = actor.getSnapshot()) {
    const { current, atPart, refused } = now.context;
    if (refused) throw new Error(`"${current}" must be answered`);
    if (now.value === 'flagged') actor.send({ type: 'dismiss' });
    else {
      if (!atPart) {
        shown.push(current);
        actor.send({ type: 'answer', question: current, value: answers[current] ?? null });
      }
      actor.send({ type: 'next' });
    }
  }
  return { session: actor.getSnapshot(), shown };
}
