import type { Finding } from './finding.ts';
import { errorAt } from './finding.ts';
import type { Flow } from './schema.ts';
import type { Length } from './ways.ts';
import { longestWay } from './ways.ts';

/** Questions before a first summary can be asked for, and on the longest way (decision 11). */
const MOST_EARLY = 4;
const MOST = 45;

const count = ({ questions, exact }: Length): string =>
  exact ? `${questions}` : `up to ${questions} (there are too many ways to count exactly)`;

/** Ways that ask too much: of the first part (`flow/too-early-long`), and of the whole flow (`flow/too-long`). */
export function checkLength(flow: Flow): readonly Finding[] {
  const first = flow.parts[0]?.id;
  const later = flow.questions.findIndex((question) => question.part !== first);
  const early = longestWay(flow, later < 0 ? undefined : later);
  const whole = longestWay(flow);
  const found: Finding[] = [];
  if (early.questions > MOST_EARLY) {
    const message = `Before a first summary somebody is asked ${count(early)} questions; ${MOST_EARLY} are allowed.`;
    const hint = 'Move questions out of the first part, or let fewer of them apply together.';
    found.push(errorAt('flow/too-early-long', 'questions', message, hint));
  }
  if (whole.questions > MOST) {
    const message = `The longest way has ${count(whole)} questions; ${MOST} are allowed.`;
    const hint = 'Join questions into one with several answers, or ask fewer people each.';
    found.push(errorAt('flow/too-long', 'questions', message, hint));
  }
  return found;
}
