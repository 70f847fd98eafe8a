import type { QuestionId } from './answers.ts';
import { questionOf } from './answers.ts';
import type { Conditional, Node } from './conditionals.ts';
import { conditionalsOf, nodesOf, readBy } from './conditionals.ts';
import type { Finding } from './finding.ts';
import { errorAt, list, warningAt } from './finding.ts';
import { namedCondition } from './predicate.ts';
import type { Condition } from './condition.ts';
import type { Flow } from './schema.ts';

/** The questions that a condition tests with `unknown`, through named conditions too. */
function handledIn(condition: Condition, flow: Flow): ReadonlySet<QuestionId> {
  return new Set(
    nodesOf(condition, '').flatMap(({ condition: part }) => {
      if ('condition' in part) return [...handledIn(namedCondition(flow, part.condition), flow)];
      return 'unknown' in part ? [part.question] : [];
    }),
  );
}

const handlesSilence = (condition: Condition): boolean =>
  'unknown' in condition || ('run' in condition && condition.unknownCounts === true);

/**
 * The questions whose silence makes this part hold by a `not` above it. A named condition under a `not` is opened; one that
 * is not is judged by itself, with its own mark.
 */
function silentIn({ condition, negated }: Node, flow: Flow): readonly QuestionId[] {
  if (!negated || handlesSilence(condition)) return [];
  if ('condition' in condition) {
    const named = namedCondition(flow, condition.condition);
    return nodesOf(named, '', true).flatMap((node) => silentIn(node, flow));
  }
  return readBy(condition, flow).filter((id) => !questionOf(flow, id).required);
}

function silences({ when, where }: Conditional, flow: Flow) {
  if (when === null) return [];
  const handled = handledIn(when, flow);
  return nodesOf(when, `${where}.when`).flatMap((node) => {
    const open = silentIn(node, flow).filter((id) => !handled.has(id));
    return open.length > 0 ? [{ where: node.where, questions: [...new Set(open)] }] : [];
  });
}

const HINT =
  'Test the question with "unknown" beside it, or, if a reviewer agrees that silence falls on the careful side, add ' +
  '"silence": { "means": "careful", "reason": "..." }.';

/** Where an answer that was not given would count as one (`flow/silence-counts`), and marks that nothing needs (`flow/silence-idle`). */
export function checkSilence(flow: Flow): readonly Finding[] {
  return conditionalsOf(flow).flatMap((thing) => {
    const found = silences(thing, flow);
    if (thing.silence !== null && found.length === 0) {
      const message =
        'The silence mark is not needed: no answer that may be left open stands under a "not".';
      return [warningAt('flow/silence-idle', `${thing.where}.silence`, message, 'Take it out.')];
    }
    if (thing.silence !== null) return [];
    return found.map(({ where, questions }) => {
      const message = `This holds when ${list(questions)} was not answered: silence counts as an answer.`;
      return errorAt('flow/silence-counts', where, message, HINT);
    });
  });
}
