import { readFileSync } from 'node:fs';
import type { Answer, Answers } from '../src/flow/answers.ts';
import { parseFlow } from '../src/flow/parse.ts';
import type { Condition } from '../src/flow/condition.ts';
import type { Flow, Question } from '../src/flow/schema.ts';
import { walk } from '../src/flow/walk.ts';

function parsed(value: unknown): Flow {
  const read = parseFlow(value);
  if (read.ok) return read.flow;
  throw new Error(read.findings.map(({ where, message }) => `${where}: ${message}`).join('\n'));
}

/** The flow that is shipped. */
export function realFlow(): Flow {
  const file = new URL('../flows/opioids.json', import.meta.url);
  return parsed(JSON.parse(readFileSync(file, 'utf8')));
}

const kindOf = (i: number) => (['single', 'multiple', 'scale'] as const)[i % 3] ?? 'single';

/** A test of an earlier question that its usual answer satisfies. */
function testOf(i: number): Condition {
  const question = `q-${i}`;
  if (kindOf(i) === 'single') return { question, is: 'a' };
  return kindOf(i) === 'multiple' ? { question, includes: 'a' } : { question, atLeast: 2 };
}

function conditionOf(i: number): Condition {
  const near = testOf(i - 1);
  if (i % 4 !== 0) return near;
  const far = testOf(Math.floor(i / 2));
  return { any: [near, { all: [far, { not: { question: `q-${i - 2}`, unknown: true } }] }] };
}

function questionOf(i: number): object {
  const base = { id: `q-${i}`, part: 'all', required: true };
  const when = i > 2 && i % 2 === 0 ? { when: conditionOf(i) } : {};
  const kind = kindOf(i);
  return kind === 'scale'
    ? { ...base, ...when, kind, min: 0, max: 4, attribute: 'x' }
    : { ...base, ...when, kind, answerOptions: ['a', 'b', 'c', 'none'], exclusive: ['none'] };
}

function optionOf(i: number, questions: number): object {
  const when = testOf(Math.min(i * 10, questions - 1));
  const note = { id: 'n', tone: 'consider', facts: ['X-01'], when };
  return { id: `o-${i}`, kind: 'course', group: 'all', notes: [note] };
}

/** A flow of this many questions, every other one with a condition, and a tenth as many options. */
export function madeFlow(questions: number): Flow {
  return parsed({
    id: 'made',
    version: '1.0.0',
    reviewed: null,
    reviewBy: '2100-01-01',
    parts: [{ id: 'all' }],
    attributes: [{ id: 'x' }],
    questions: Array.from({ length: questions }, (_, i) => questionOf(i)),
    groups: [{ id: 'all' }],
    options: Array.from({ length: Math.ceil(questions / 10) }, (_, i) => optionOf(i, questions)),
  });
}

/** Answers that keep as much of the flow on the path as can be: what does not end it early, and no "none". */
const LONGEST: Readonly<Record<string, Answer>> = {
  'for-whom': 'me',
  'right-now': ['none'],
  age: 'a26-plus',
  'opioids-used': ['heroin', 'fentanyl'],
  'how-taken': ['inject'],
  'last-methadone-or-buprenorphine': 'within-14',
};

function usualAnswer(question: Question): Answer {
  if (question.kind === 'scale') return question.max;
  const [first = ''] = question.answerOptions;
  return question.kind === 'single' ? first : [first];
}

export const answerFor = (question: Question): Answer =>
  LONGEST[question.id] ?? usualAnswer(question);

/** An answer to every question that is met on the way. */
export function allAnswers(flow: Flow): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of flow.questions) answers[question.id] = answerFor(question);
  return walk(flow, answers).live;
}

const HUBS = ['who', 'now', 'age'];
const YES_NO = ['yes', 'no', 'not-sure', 'rather-not-say'];

/** Who is asked: some of the people that the first questions tell apart, or those who said yes just before. */
function realWhen(i: number): Condition | undefined {
  const hub: Condition = { question: HUBS[i % 3] ?? 'who', is: 'yes' };
  const before: Condition = { question: `q-${i - 1}`, is: 'yes' };
  if (i % 5 === 0) return undefined;
  return i % 7 === 1 ? { all: [hub, before] } : hub;
}

function realQuestion(i: number): Question {
  const when = realWhen(i);
  const base = { id: `q-${i}`, part: 'all', required: i % 50 === 0, answerOptions: YES_NO };
  return { ...base, kind: 'single', exclusive: [], ...(when ? { when } : {}) };
}

/**
 * A flow of this many questions that hangs together as real ones do: three questions at the start decide who is asked what, some
 * follow from the one before, and every note reads three of them.
 */
export function realShaped(questions: number): Flow {
  const made = madeFlow(questions);
  const hubs = HUBS.map((id): Question => ({
    id,
    kind: 'single',
    part: 'all',
    required: true,
    answerOptions: YES_NO,
    exclusive: [],
  }));
  const rest = Array.from({ length: Math.max(0, questions - hubs.length) }, (_, i) => i);
  const last = rest.length - 1;
  return {
    ...made,
    id: 'large',
    attributes: [],
    questions: [...hubs, ...rest.map(realQuestion)],
    options: made.options.map((option, i) => ({
      ...option,
      notes: option.notes.map((note) => ({
        ...note,
        when: {
          all: [
            { question: HUBS[i % 3] ?? 'who', is: 'yes' },
            { question: `q-${Math.min(i * 10, last)}`, is: 'yes' },
            { question: `q-${Math.min(i * 10 + 5, last)}`, unknown: true },
          ],
        },
      })),
    })),
  };
}
