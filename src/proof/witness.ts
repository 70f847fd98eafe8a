import type { Answer, Answers } from '../flow/answers.ts';
import { RESERVED } from '../flow/answers.ts';
import type { Atom } from './atoms.ts';
import type { Node } from './diagram.ts';
import type { Meaning } from './meaning.ts';

/** An answer that says nothing is cheap in a witness, a chosen one counts one. */
const cost = (atom: Atom): number =>
  atom.stands.every((id) => RESERVED.includes(id)) ? 0.5 : atom.kind === 'answer' ? 1 : 1.001;

/** The person with the fewest answers for whom this holds, or null when there is nobody. */
export function witness(node: Node, meaning: Meaning): Answers | null {
  const { diagram, atoms, flow } = meaning;
  const chosen = diagram.cheapest(diagram.and(node, meaning.reachable), atoms.map(cost));
  if (chosen === null) return null;
  const answers: Record<string, Answer> = {};
  for (const question of flow.questions) {
    const own = chosen.map((v) => atoms[v]).filter((atom) => atom?.question === question.id);
    const [first] = own.flatMap((atom) => (atom ? [atom.stands[0] ?? ''] : []));
    if (first === undefined) continue;
    if (question.kind === 'single') answers[question.id] = first;
    else if (question.kind === 'scale') answers[question.id] = Number(first);
    else answers[question.id] = own.flatMap((atom) => (atom ? [atom.stands[0] ?? ''] : []));
  }
  return answers;
}
