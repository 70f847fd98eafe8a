import { z } from 'zod';
import type { Answers } from '../flow/answers.ts';
import { fits } from '../flow/answers.ts';
import type { Finding } from '../flow/finding.ts';
import { errorAt, list } from '../flow/finding.ts';
import type { Flow } from '../flow/schema.ts';
import type { Terminal } from './command.ts';
import type { Opened } from './desk.ts';
import { closed, openFlow } from './desk.ts';
import { flowIds, nameOf, readJson } from './files.ts';

const answersSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string())], {
    error: 'an answer is an id, a list of ids, or a number',
  }),
);
const fileSchema = z.object({ flow: z.string().optional(), answers: answersSchema });

/** Answers to the questions of a flow, and the flow. */
export interface OpenAnswers {
  readonly flow: Flow;
  readonly answers: Answers;
}

const HINT =
  'Write {"flow": "opioids", "answers": {"for-whom": "me", "right-now": ["none"]}}: ids, lists of ids, or numbers.';

function misfits(flow: Flow, answers: Answers): readonly Finding[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = flow.questions.find((each) => each.id === id);
    if (!question) {
      const message = `The flow has no question "${id}".`;
      return [errorAt('answers/unknown-question', `answers.${id}`, message, 'Mend the id.')];
    }
    if (fits(question, answer)) return [];
    const known =
      question.kind === 'scale'
        ? `a number from ${question.min} to ${question.max}`
        : `of kind ${question.kind}, with ${list(question.answerOptions)}`;
    const message = `${JSON.stringify(answer)} is no answer to "${id}".`;
    return [errorAt('answers/no-answer', `answers.${id}`, message, `It is ${known}.`)];
  });
}

function read(path: string, file: string): Opened<z.infer<typeof fileSchema>> {
  const json = readJson(path);
  if (!json.ok) return closed(file, json.findings);
  const whole = fileSchema.safeParse(json.value);
  if (whole.success) return { ok: true, value: whole.data };
  const bare = answersSchema.safeParse(json.value);
  if (bare.success) return { ok: true, value: { answers: bare.data } };
  const findings = whole.error.issues.map(({ path: at, message }) =>
    errorAt('answers/shape', at.join('.'), `${message}.`, HINT),
  );
  return closed(file, findings);
}

/** The answers in a file, and the flow that they belong to: the one that it names, or this one, or the only one. */
export function openAnswers(
  path: string,
  id: string | undefined,
  terminal: Terminal,
): Opened<OpenAnswers> {
  const file = nameOf(path);
  const json = read(path, file);
  if (!json.ok) return json;
  const ids = flowIds(terminal.root);
  const named = json.value.flow ?? id ?? (ids.length === 1 ? ids[0] : undefined);
  if (named === undefined) {
    const message = 'The file does not say to which flow the answers belong.';
    return closed(file, [
      errorAt('answers/no-flow', 'flow', message, `Add --flow: ${ids.join(' or ')}.`),
    ]);
  }
  const opened = openFlow(named, terminal);
  if (!opened.ok) return opened;
  const { flow } = opened.value;
  const findings = misfits(flow, json.value.answers);
  return findings.length > 0
    ? closed(file, findings)
    : { ok: true, value: { flow, answers: json.value.answers } };
}
