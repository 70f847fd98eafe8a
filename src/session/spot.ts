import type { SessionEvent } from './context.ts';
import type { Place } from './place.ts';
import { REVIEW, SUMMARY } from './place.ts';
import type { SessionSnapshot } from './selectors.ts';

/** Where a person stands, as a place that one can come back to; null before the questions and at a red flag. */
export function spotOf(snapshot: SessionSnapshot): Place | null {
  if (snapshot.matches('reviewing')) return REVIEW;
  if (snapshot.matches('summary')) return SUMMARY;
  if (!snapshot.matches('asking')) return null;
  return { at: 'question', question: snapshot.context.current };
}

/** The moves that lead to a place from any question. A red flag on the way still interrupts. */
export function wayTo(place: Place): readonly SessionEvent[] {
  if (place.at === 'review') return [{ type: 'toReview' }];
  if (place.at === 'summary') return [{ type: 'toReview' }, { type: 'confirm' }];
  return [{ type: 'goTo', question: place.question }];
}

/** Whether two places are the same to somebody who stands there. */
export function isSameSpot(one: Place | null, other: Place | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a person can go back to this place now, and is not there already. */
export function mayReturn(snapshot: SessionSnapshot, place: Place): boolean {
  const [first] = wayTo(place);
  return !isSameSpot(spotOf(snapshot), place) && first !== undefined && snapshot.can(first);
}
