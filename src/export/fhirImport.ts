import { answerIdsOf } from '../content/keys.ts';
import type { Answer, QuestionId } from '../flow/answers.ts';
import type { Finding } from '../flow/finding.ts';
import { warningAt } from '../flow/finding.ts';
import type { Change, Sifted } from '../flow/response.ts';
import { ageOf, sift } from '../flow/response.ts';
import type { Flow, Question } from '../flow/schema.ts';
import { FHIR_BASE, answerOptionOf, canonicalOf, partLinkId } from './fhirCodes.ts';
import { isRecord, readStrictJson } from './strictJson.ts';

/** An imported response: the answers that could be taken over, or why none were. */
export type Imported =
  | (Omit<Sifted, 'changes'> & {
      readonly ok: true;
      /** Whether all answers were left out, because they were given to another major version. */
      readonly fresh: boolean;
      /** What was left out. It names places in the file, and nothing that stands there. */
      readonly findings: readonly Finding[];
    })
  | { readonly ok: false; readonly code: 'file/not-ours' | 'file/newer' };

type Fields = Readonly<Record<string, unknown>>;
/** The codes and numbers given to a question, as text; null for one that is not known. */
type Given = Map<QuestionId, (string | null)[]>;

const MOST_LEVELS = 24;

interface Reading {
  readonly flow: Flow;
  readonly base: string;
  readonly given: Given;
  readonly findings: Finding[];
}

const UNKNOWN_ITEM = ['There is no such question.', 'It was left out.'] as const;
const UNKNOWN_ANSWER = [
  'The question has no such answer.',
  'It was left out, and the question is asked again.',
] as const;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function wholeNumber(question: Question, value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : '';
  return answerIdsOf(question).includes(text) ? text : null;
}

function answerIn({ flow, base }: Reading, question: Question, answer: unknown): string | null {
  if (!isRecord(answer) || 'item' in answer) return null;
  if (question.kind === 'scale') return wholeNumber(question, answer['valueInteger']);
  const coding = answer['valueCoding'];
  if (!isRecord(coding)) return null;
  const id = answerOptionOf(flow, base, { system: coding['system'], code: coding['code'] });
  return id !== null && question.answerOptions.includes(id) ? id : null;
}

function readAnswers(reading: Reading, question: Question, item: Fields, where: string): void {
  const before = reading.given.get(question.id) ?? [];
  const found = listOf(item['answer']).map((answer) => answerIn(reading, question, answer));
  if (found.includes(null)) {
    reading.findings.push(warningAt('fhir/unknown-answer', where, ...UNKNOWN_ANSWER));
  }
  if (found.length > 0) reading.given.set(question.id, [...before, ...found]);
}

/** Groups are entered only where they are parts of this flow; what hangs on an unknown item goes with it. */
function readItems(reading: Reading, items: unknown, at: string): void {
  for (const [i, item] of listOf(items).entries()) {
    const where = `${at}item[${i}]`;
    const linkId = isRecord(item) ? item['linkId'] : null;
    const question = reading.flow.questions.find(({ id }) => id === linkId);
    const isPart = reading.flow.parts.some(({ id }) => partLinkId(id) === linkId);
    if (isRecord(item) && question) readAnswers(reading, question, item, where);
    else if (isRecord(item) && isPart) readItems(reading, item['item'], `${where}.`);
    else reading.findings.push(warningAt('fhir/unknown-item', where, ...UNKNOWN_ITEM));
  }
}

/** What was given to a question as one answer; null when something of it is not known, or two stand where one may. */
function answerOf(question: Question, given: readonly (string | null)[]): Answer | null {
  const known = given.filter((each) => each !== null);
  const [first] = known;
  if (first === undefined || known.length < given.length) return null;
  if (question.kind === 'multiple') return known;
  if (known.length > 1) return null;
  return question.kind === 'scale' ? Number(first) : first;
}

const TWO = ['Two answers stand where one may.', 'The question is asked again.'] as const;
const CHANGES: Readonly<Record<Change['why'], readonly [string, string, string]>> = {
  'question-gone': ['fhir/unknown-item', ...UNKNOWN_ITEM],
  'answer-gone': ['fhir/unknown-answer', ...UNKNOWN_ANSWER],
  'does-not-fit': [
    'fhir/not-together',
    'These answers cannot stand together.',
    'The question is asked again.',
  ],
  'not-asked': ['fhir/off-path', 'With these answers it is not asked.', 'It was left out.'],
};

function take(reading: Reading): Omit<Extract<Imported, { ok: true }>, 'ok' | 'fresh'> {
  const answers: Record<QuestionId, Answer> = {};
  const lost: QuestionId[] = [];
  for (const question of reading.flow.questions) {
    const given = reading.given.get(question.id);
    const answer = given ? answerOf(question, given) : null;
    if (answer !== null) answers[question.id] = answer;
    else if (given) lost.push(question.id);
    if (given && answer === null && !given.includes(null)) {
      reading.findings.push(warningAt('fhir/too-many', question.id, ...TWO));
    }
  }
  const { changes, again, ...sifted } = sift(reading.flow, answers);
  const changed = changes.map(({ question, why }) => {
    const [code, message, hint] = CHANGES[why];
    return warningAt(code, question, message, hint);
  });
  return {
    ...sifted,
    again: sifted.walk.path.filter((id) => again.includes(id) || lost.includes(id)),
    findings: [...reading.findings, ...changed],
  };
}

/** The version that a response names, if it is one of this flow's questionnaire; null for another. */
function versionIn(value: unknown, flow: Flow, base: string): string | null {
  if (typeof value !== 'string') return null;
  const start = `${canonicalOf(flow, base)}|`;
  return value.startsWith(start) ? value.slice(start.length) : null;
}

function isResponse(value: unknown): value is Fields {
  return (
    isRecord(value) &&
    value['resourceType'] === 'QuestionnaireResponse' &&
    value['status'] !== 'entered-in-error'
  );
}

/**
 * The answers in a QuestionnaireResponse, whoever wrote it, as this flow can take them. What does not fit is left out and listed;
 * what was answered twice, or not clearly, is asked again.
 *
 * @source ux 10, import
 */
export function importResponse(flow: Flow, bytes: Uint8Array, base = FHIR_BASE): Imported {
  const value = readStrictJson(bytes, MOST_LEVELS)?.value;
  if (!isResponse(value)) return { ok: false, code: 'file/not-ours' };
  const version = versionIn(value['questionnaire'], flow, base);
  const age = version === null ? null : ageOf(flow, version);
  if (age === null) return { ok: false, code: 'file/not-ours' };
  if (age === 'newer') return { ok: false, code: 'file/newer' };
  const fresh = age === 'another-major';
  const reading: Reading = { flow, base, given: new Map(), findings: [] };
  if (!fresh) readItems(reading, value['item'], '');
  return { ok: true, fresh, ...take(reading) };
}
