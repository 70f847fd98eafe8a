import type { Answer, Answers } from '../flow/answers.ts';
import { RESERVED, questionOf } from '../flow/answers.ts';
import type { Flow, Question } from '../flow/schema.ts';
import { walk } from '../flow/walk.ts';
import type { Atom } from './atoms.ts';
import type { Node } from './diagram.ts';
import type { Meaning } from './meaning.ts';
import { cheapest } from './readings.ts';

/** An answer that says nothing is cheap in a witness, a chosen one counts one. */
const cost = (atom: Atom): number =>
  atom.stands.every((id) => RESERVED.includes(id)) ? 0.5 : atom.kind === 'answer' ? 1 : 1.001;

/** The answer to a question that says least. */
function least(question: Question): Answer {
  if (question.kind === 'scale') return question.min;
  const [first = ''] = [
    ...question.answerOptions.filter((id) => RESERVED.includes(id)),
    ...question.exclusive,
    ...question.answerOptions,
  ];
  return question.kind === 'single' ? first : [first];
}

/** These answers with those that a summary needs beside them. */
function completed(answers: Record<string, Answer>, flow: Flow): Answers {
  for (let { stop } = walk(flow, answers); stop !== null; { stop } = walk(flow, answers)) {
    answers[stop] = least(questionOf(flow, stop));
  }
  return walk(flow, answers).live;
}

/** Somebody with as few answers as can be for whom this holds, or null when there is nobody. */
export function witness(node: Node, meaning: Meaning): Answers | null {
  const { diagram, atoms, flow } = meaning;
  const chosen = cheapest(diagram, meaning.among(node), atoms.map(cost));
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
  return completed(answers, flow);
}
