import type { Condition } from '../flow/condition.ts';
import type { Next, Successors } from '../flow/successors.ts';
import { successors } from '../flow/successors.ts';
import type { Node } from './diagram.ts';
import { ALWAYS, NEVER } from './diagram.ts';
import type { Meaning } from './meaning.ts';

/** Who is at this place: those who are asked the question, or everybody at the start. */
const at = (from: string | null, meaning: Meaning): Node =>
  from === null ? ALWAYS : meaning.asked(from);

const isNobody = (node: Node, meaning: Meaning): boolean => meaning.among(node) === NEVER;

/** A condition without the parts that hold anyway for everybody who is here. */
function simplest(when: Condition, here: Node, meaning: Meaning): Condition {
  const { diagram } = meaning;
  if (!('all' in when)) return when;
  const parts = when.all.filter(
    (part) => !isNobody(diagram.and(here, diagram.not(meaning.holds(part))), meaning),
  );
  const [only] = parts;
  return parts.length === 1 && only ? only : { all: parts };
}

function really({ from, next }: Successors, meaning: Meaning): Successors {
  const { diagram } = meaning;
  const kept: Next[] = [];
  let left = at(from, meaning);
  for (const { to, when } of next) {
    const taken = to === null ? left : diagram.and(left, meaning.asked(to));
    if (isNobody(taken, meaning)) continue;
    const rest = diagram.and(left, diagram.not(taken));
    const isSure = isNobody(rest, meaning);
    kept.push({ to, when: isSure || !when ? undefined : simplest(when, left, meaning) });
    if (isSure) break;
    left = rest;
  }
  return { from, next: kept };
}

/** What can really follow each question, for anybody: questions that cannot are left out, and conditions that always hold there. */
export const follow = (meaning: Meaning): readonly Successors[] =>
  successors(meaning.flow).map((each) => really(each, meaning));
